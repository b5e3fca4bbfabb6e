import { useState } from 'react';
import { claimWords } from '../../../shared/words/screens/claims';
import { Button } from '../ui/button';
import { Box } from '../ui/prim';
import { SaySheet, SureSheet } from './claim-sheets';
import type { ClaimActs } from './use-claim-acts';

/** The two other answers to what the hall offers: not me, and something is wrong. */
export function ClaimDoubts({ acts }: { acts: ClaimActs }) {
  const [asked, setAsked] = useState<'notMe' | 'doubtFact' | null>(null);
  const close = () => setAsked(null);
  // What was typed stays while the hall says no.
  const done = (promise: Promise<boolean>) => { void promise.then((isDone) => { if (isDone) close(); }); };
  return (
    <Box className="claim-doubts">
      <Button kind="line" isSmall onPress={() => setAsked('notMe')}>{claimWords.notMe}</Button>
      <Button kind="line" isSmall onPress={() => setAsked('doubtFact')}>{claimWords.doubt}</Button>
      {asked === 'notMe' && <SureSheet title={claimWords.notMeTitle} says={claimWords.notMeSays} yes={claimWords.notMeYes} onClose={close} onYes={() => done(acts.act('notMe'))} />}
      {asked === 'doubtFact' && (
        <SaySheet title={claimWords.doubtTitle} label={claimWords.doubtLabel} hint={claimWords.doubtHint} send={claimWords.doubtSend} isActing={acts.isActing} onClose={close} onSend={(reason) => done(acts.act('doubtFact', { reason }))} />
      )}
    </Box>
  );
}
