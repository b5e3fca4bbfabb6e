import { getCase, type CaseView } from '../../../shared/contract/cases';
import { afterFilingWords, applyWords } from '../../../shared/words/screens/apply';
import { caseWords, yourTurnWords } from '../../../shared/words/screens/case';
import { dayWords } from '../../../shared/words/screens/days';
import { owedWords } from '../../../shared/words/screens/owed';
import { Faces } from '../faces';
import { replaceWith, switchTo, useCarried } from '../go';
import { Page } from '../page';
import { useIsApplicant } from '../session';
import { SignInFirst } from '../sign-in-first';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Icon } from '../ui/icon';
import { Box, Text } from '../ui/prim';
import { Rows } from '../ui/rows';
import { useCall } from '../use-call';
import { DoneDelivery } from './done-delivery';
import './apply.scss';

/** It is filed: what happens now, and by when. */
export default function Done() {
  const { caseNo = '' } = useCarried<'done'>();
  const found = useCall(getCase, { caseNo }, useIsApplicant());
  const bar = (
    <>
      <Button kind="line" onPress={() => switchTo('home')}>{applyWords.toHome}</Button>
      <Button isWide onPress={() => replaceWith('case', { caseNo })}>{applyWords.toCase}</Button>
    </>
  );
  return (
    <Page title={applyWords.doneTitle} bar={bar}>
      <SignInFirst>
        <Faces of={found} waiting={[160, 140]}>{(view) => <Filed view={view} />}</Faces>
      </SignInFirst>
    </Page>
  );
}

function Filed({ view: { itemName, caseNo, dueOn, isDueProvisional, state, turn, owed, proofs } }: { view: CaseView }) {
  const day = dueOn && dayWords(dueOn, today());
  return (
    <Box className="pad stack">
      <Box className="done-head">
        <Icon name="check-circle-fill" className="done-icon" />
        <Text as="h2" className="done-title">{itemName}</Text>
        <Text as="p" className="done-says">{day ? (isDueProvisional ? caseWords.dueForecast(day) : caseWords.due(day)) : applyWords.doneHeading}</Text>
      </Box>
      <Card className="padded">
        <Text as="h3" className="strong">{applyWords.doneNext}</Text>
        <Box as="ul" className="bullets">
          {owed.map(({ code, name, dueOn: by }) => by && <Box as="li" key={code}><Text>{applyWords.doneOwed(name, dayWords(by, today()))}</Text></Box>)}
          <Box as="li"><Text>{owed.length > 0 ? applyWords.doneGoesOn : afterFilingWords[state] ?? yourTurnWords[turn]}</Text></Box>
          {hasAwaited(proofs) && <Box as="li"><Text>{owedWords.awaited}</Text></Box>}
          <Box as="li"><Text>{applyWords.doneHall}</Text></Box>
        </Box>
        <Rows rows={[{ name: caseWords.number, value: caseNo }]} />
      </Card>
      <DoneDelivery caseNo={caseNo} />
    </Box>
  );
}

const hasAwaited = (proofs: CaseView['proofs']): boolean => Object.values(proofs).some(({ by }) => by === 'awaited');
