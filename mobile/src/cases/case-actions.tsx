import { useState } from 'react';
import { actOnMyCase, type CaseView } from '../../../shared/contract/cases';
import { caseWords } from '../../../shared/words/screens/case';
import { owedWords } from '../../../shared/words/screens/owed';
import { supplementWords } from '../../../shared/words/screens/supplement';
import type { No } from '../call';
import { go } from '../go';
import { RefusalSheet } from '../refusal-sheet';
import { say } from '../said';
import { Button } from '../ui/button';
import { focusOn } from '../ui/focus';
import { useAct } from '../use-act';
import { RateSheet } from './rate-sheet';
import { WithdrawSheet } from './withdraw-sheet';

/** The buttons that came with the case. */
export function CaseActions({ view: { caseNo, actions, owed }, onChanged }: { view: CaseView; onChanged(): void }) {
  const [asked, setAsked] = useState<'withdraw' | 'rate' | null>(null);
  const [refused, setRefused] = useState<No | null>(null);
  const { act } = useAct(actOnMyCase);
  const close = () => setAsked(null);
  const next = actions.includes('supply') ? owed[0] : undefined;
  function done(sentence: string) {
    close();
    say(sentence);
    focusOn('case-state');
    onChanged();
  }

  async function withdraw() {
    const answer = await act({ caseNo, action: 'withdraw' });
    if (answer?.ok) return done(caseWords.withdrawn);
    close();
    return answer && setRefused(answer);
  }
  const mayAnswer = actions.includes('answerInPart');
  return (
    <>
      {actions.includes('withdraw') && <Button kind="line" isWide={!actions.includes('submit') && !next && !mayAnswer} onPress={() => setAsked('withdraw')}>{caseWords.withdraw}</Button>}
      {actions.includes('submit') && <Button isWide onPress={() => go('form', { caseNo })}>{caseWords.goOn}</Button>}
      {mayAnswer && <Button isWide onPress={() => go('supplement', { caseNo })}>{supplementWords.go}</Button>}
      {next && !mayAnswer && <Button isWide onPress={() => go('supply', { caseNo, material: next.code })}>{owedWords.supplyAll}</Button>}
      {actions.includes('rate') && <Button isWide onPress={() => setAsked('rate')}>{caseWords.rate}</Button>}
      {asked === 'withdraw' && <WithdrawSheet onClose={close} onYes={() => void withdraw()} />}
      {asked === 'rate' && <RateSheet caseNo={caseNo} onClose={close} onRated={() => done(caseWords.rated)} onRefused={(no) => { close(); setRefused(no); }} />}
      {refused && <RefusalSheet refused={refused} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </>
  );
}
