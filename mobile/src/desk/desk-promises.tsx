import { useState } from 'react';
import { repairCredit } from '../../../shared/contract/checks';
import type { BrokenView, DeskCaseView } from '../../../shared/contract/desk';
import { checkWords } from '../../../shared/words/screens/checks';
import type { No } from '../call';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { today } from '../today';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Box, Text } from '../ui/prim';
import { useAct } from '../use-act';
import { CheckSheet } from './check-sheet';
import { ReasonSheet } from './reason-sheet';

/** What is still to be said of a closed case's promises: whether they were true, and when credit is repaired. */
export function DeskPromises({ view: { caseNo, actions, materials, toRepair }, onChanged }: { view: DeskCaseView; onChanged(): void }) {
  const [checking, setChecking] = useState<string | null>(null);
  const due = actions.includes('checkPromise') ? materials.filter(({ promise }) => isDue(promise)) : [];
  const letters = due.filter(({ promise }, place) => due.findIndex((one) => one.promise?.letter === promise?.letter) === place);
  if (letters.length === 0 && toRepair.length === 0) return null;
  return (
    <Card className="padded desk-alerts">
      {letters.map(({ code, promise }) => (
        <Box key={code} className="proof-head">
          <Text as="p" className="grow">{`${due.filter((one) => one.promise?.letter === promise?.letter).map(({ name }) => name).join('、')} · ${promise?.rectify?.dueOn ?? promise?.dueOn ?? ''}`}</Text>
          <Button isSmall onPress={() => setChecking(code)}>{checkWords.record}</Button>
        </Box>
      ))}
      {toRepair.map((broken) => <Broken key={broken.material} broken={broken} onChanged={onChanged} />)}
      {checking && <CheckSheet caseNo={caseNo} material={checking} onClose={() => setChecking(null)} onChanged={onChanged} />}
    </Card>
  );
}

function isDue(promise: DeskCaseView['materials'][number]['promise']): boolean {
  if (promise?.kind !== 'commitment') return false;
  return promise.state === 'open' || (promise.state === 'broken' && promise.rectify?.doneOn === null);
}

function Broken({ broken: { caseNo, material, on, reason }, onChanged }: { broken: BrokenView; onChanged(): void }) {
  const [isSaying, setSaying] = useState(false);
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(repairCredit);
  async function repair(note: string) {
    const answer = await act({ caseNo, material, note, repairedOn: today() });
    if (!answer) return;
    setSaying(false);
    if (answer.ok) say(checkWords.repaired);
    else setRefused(answer);
    onChanged();
  }
  return (
    <Box className="proof-head">
      <Text as="p" className="grow">{checkWords.broken(on, reason)}</Text>
      <Button kind="line" isSmall onPress={() => setSaying(true)}>{checkWords.repair}</Button>
      {isSaying && (
        <ReasonSheet
          title={checkWords.repair} act={checkWords.repair} hint={checkWords.repairHint} kind="primary" isActing={isActing}
          onClose={() => setSaying(false)} onReason={(note) => void repair(note)}
        />
      )}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </Box>
  );
}
