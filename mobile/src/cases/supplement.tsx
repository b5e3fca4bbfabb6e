import { useState } from 'react';
import { getDraft, type DraftView } from '../../../shared/contract/cases';
import { getHall } from '../../../shared/contract/items';
import { lastNotice } from '../../../shared/domain/cases/notice';
import { fieldProblemWords } from '../../../shared/words/forms';
import { dayWords, leftWords } from '../../../shared/words/screens/days';
import { owedWords } from '../../../shared/words/screens/owed';
import { supplementWords } from '../../../shared/words/screens/supplement';
import { useChosenIn } from '../chosen';
import { Consent } from '../consent';
import { Faces } from '../faces';
import { backTo, useCarried } from '../go';
import { Page } from '../page';
import { Question } from '../question';
import { RefusalSheet } from '../refusal-sheet';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Empty } from '../ui/empty';
import { Notice } from '../ui/notice';
import { Box, Text } from '../ui/prim';
import { useCall } from '../use-call';
import { WhatIsWrong } from './case-notice';
import { linesOf, type Line } from './supplement-lines';
import { SupplementMaterial } from './supplement-material';
import { useTypedAnswers } from './typed-answers';
import { useSupplement } from './use-supplement';
import './cases.scss';

/** 补正: everything the notice asks for, several at once or one by one, each in whichever lawful way is open. */
export default function Supplement() {
  const { caseNo = '' } = useCarried<'supplement'>();
  const found = useCall(getDraft, { caseNo }, useIsApplicant() && caseNo !== '');
  const { typed, type, forget } = useTypedAnswers(caseNo);
  const chosen = useChosenIn(caseNo);
  const sending = useSupplement({ onPart: found.again, onWhole: () => backTo('case', { caseNo }), forgetTyped: forget });
  const lines = found.value ? linesOf(found.value, chosen, typed) : [];
  const isOver = found.refused?.refusal === 'ActionNotOpen' || (found.value !== undefined && lines.length === 0);
  const view = found.value;
  return (
    <Page title={supplementWords.title} bar={view && !isOver ? <SendBar lines={lines} isActing={sending.isActing} onSend={() => void sending.send(view, lines)} /> : undefined}>
      <SignInFirst>
        {isOver ? <Over caseNo={caseNo} /> : (
          <Faces of={found} waiting={[60, 320, 240]}>
            {(shown) => (
              <>
                <Box className="pad stack">
                  <Text as="h2" className="supply-name">{shown.itemName}</Text>
                  <Deadline view={shown} />
                  <Card>
                    {lines.map((line) => (
                      <Box key={line.item.about + line.item.key} className="supplement-part">
                        <Text as="h3" className="strong">{line.item.name}</Text>
                        <WhatIsWrong item={line.item} />
                        {line.about === 'answer' ? <Answered line={line} onAnswer={(answer) => type(line.item.key, answer)} />
                          : <SupplementMaterial view={shown} line={line} missing={sending.missing.find(({ code }) => code === line.item.key)} />}
                      </Box>
                    ))}
                  </Card>
                </Box>
                <ToFetch view={shown} lines={lines} />
                {sending.refused && <RefusalSheet refused={sending.refused} onClose={sending.close} onAgain={() => { found.again(); void sending.send(shown, lines); }} />}
              </>
            )}
          </Faces>
        )}
      </SignInFirst>
    </Page>
  );
}

function Deadline({ view }: { view: DraftView }) {
  const replyBy = lastNotice(view)?.replyBy;
  return replyBy ? <Notice tone="gold" icon="clock">{`${supplementWords.dueOn(dayWords(replyBy, today()))} · ${leftWords(replyBy, today())}`}</Notice> : null;
}

type AnsweredProps = { line: Extract<Line, { about: 'answer' }>; onAnswer: Parameters<typeof Question>[0]['onAnswer'] };

function Answered({ line: { field, answer, problem }, onAnswer }: AnsweredProps) {
  const towns = useCall(getHall, {}, field.kind === 'town').value?.towns ?? [];
  const [isLeft, setLeft] = useState(false);
  return (
    <Box className="supplement-field framed">
      <Question field={field} answer={answer} towns={towns} filledFrom={undefined} problem={isLeft && problem ? fieldProblemWords[problem] : undefined} onAnswer={onAnswer} onLeave={() => setLeft(true)} />
    </Box>
  );
}

/** Consent to the licences that answering would fetch. */
function ToFetch({ view: { itemName }, lines }: { view: DraftView; lines: readonly Line[] }) {
  const asked = lines.flatMap((line) => (line.about === 'material' && line.request?.by === 'licence' && line.material.licence ? [{ material: line.item.name, licence: line.material.licence }] : []));
  return asked.length > 0 ? <Box className="supply-with"><Consent itemName={itemName} asked={asked} /></Box> : null;
}

function SendBar({ lines, isActing, onSend }: { lines: readonly Line[]; isActing: boolean; onSend(): void }) {
  const ready = lines.filter(({ isReady }) => isReady);
  const fetches = ready.some((line) => line.about === 'material' && line.request?.by === 'licence');
  const says = ready.length === lines.length && fetches ? supplementWords.agree : supplementWords.send(ready.length, lines.length);
  return <Button isWide isDisabled={ready.length === 0 || isActing} onPress={onSend}>{ready.length === 0 ? supplementWords.nothing : says}</Button>;
}

function Over({ caseNo }: { caseNo: string }) {
  return <Empty icon="check-circle" title={supplementWords.overTitle} says={supplementWords.overSays}><Button onPress={() => backTo('case', { caseNo })}>{owedWords.toCase}</Button></Empty>;
}
