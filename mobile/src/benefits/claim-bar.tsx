import { useState } from 'react';
import type { ClaimView } from '../../../shared/contract/claims';
import { claimWords } from '../../../shared/words/screens/claims';
import { Button } from '../ui/button';
import { FixSheet, SaySheet, SureSheet } from './claim-sheets';
import { ClaimRefused } from './claim-refused';
import { lastAsked } from './claim-happenings';
import type { ClaimActs } from './use-claim-acts';

type Asked = 'withdraw' | 'correct' | 'fixAccount';
type ClaimBarProps = { view: ClaimView; acts: ClaimActs; onFile(): void; onChanged(): void };

/** The buttons that came with the claim: the next thing first, the way out beside it. */
export function ClaimBar({ view: { actions, policy, enterpriseName, payment, steps }, acts, onFile, onChanged }: ClaimBarProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  // What was typed stays while the hall says no.
  const done = (promise: Promise<boolean>) => { void promise.then((isDone) => { if (isDone) close(); }); };
  const has = (action: ClaimView['actions'][number]) => actions.includes(action);
  const { withdraw, correct, fix } = claimWords;
  return (
    <>
      {has('withdraw') && <Button kind="line" isWide={actions.length === 1} onPress={() => setAsked('withdraw')}>{withdraw}</Button>}
      {(has('submit') || has('confirm')) && <Button isWide isDisabled={acts.isActing} onPress={onFile}>{has('confirm') ? claimWords.confirm : claimWords.submit}</Button>}
      {has('correct') && <Button isWide onPress={() => setAsked('correct')}>{correct}</Button>}
      {has('fixAccount') && <Button isWide onPress={() => setAsked('fixAccount')}>{fix}</Button>}
      {asked === 'withdraw' && <SureSheet title={claimWords.withdrawTitle} says={claimWords.withdrawSays} yes={claimWords.withdrawYes} onClose={close} onYes={() => done(acts.act('withdraw'))} />}
      {asked === 'correct' && (
        <SaySheet
          title={claimWords.correctTitle} says={lastAsked(steps)} label={claimWords.correctLabel} hint={claimWords.correctHint}
          send={claimWords.correctSend} isActing={acts.isActing} onClose={close} onSend={(reason) => done(acts.act('correct', { reason }))}
        />
      )}
      {asked === 'fixAccount' && <FixSheet holder={enterpriseName} returned={payment?.returned} isActing={acts.isActing} onClose={close} onSend={(account) => done(acts.act('fixAccount', { account }))} />}
      {acts.refused && <ClaimRefused refused={acts.refused} code={policy.code} onClose={acts.settle} onAgain={onChanged} />}
    </>
  );
}
