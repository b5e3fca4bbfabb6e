import { useState } from 'react';
import { actOnMyClaim, submitClaim, type ClaimView, type MyClaimAction } from '../../../shared/contract/claims';
import { claimWords } from '../../../shared/words/screens/claims';
import type { No } from '../call';
import { say } from '../said';
import { focusOn } from '../ui/focus';
import { useAct } from '../use-act';

type Plain = Exclude<MyClaimAction, 'confirm' | 'submit'>;
type Account = NonNullable<ClaimView['account']>;
const doneWords: Record<Plain, string> = { notMe: claimWords.notMeDone, doubtFact: claimWords.doubtDone, correct: claimWords.correctDone, fixAccount: claimWords.fixDone, withdraw: claimWords.withdrawn };

export type ClaimActs = {
  refused: No | null; isActing: boolean; settle(): void;
  /** Whether it is done. */
  submit(account: Account | null): Promise<boolean>;
  act(action: Plain, details?: { reason?: string; account?: Account }): Promise<boolean>;
};

/** What the enterprise does with a claim: each once, however often it is tapped. */
export function useClaimActs(claimNo: string, onChanged: () => void): ClaimActs {
  const [refused, setRefused] = useState<No | null>(null);
  const filing = useAct(submitClaim);
  const acting = useAct(actOnMyClaim);
  function told(answer: { ok: true } | No | null, sentence: string): boolean {
    if (!answer) return false;
    if (!answer.ok) {
      setRefused(answer);
      return false;
    }
    say(sentence);
    focusOn('claim-state');
    onChanged();
    return true;
  }
  return {
    refused, isActing: filing.isActing || acting.isActing, settle: () => setRefused(null),
    submit: async (account) => told(await filing.act({ claimNo, ...(account ? { account } : {}) }), claimWords.filed),
    act: async (action, details = {}) => told(await acting.act({ claimNo, action, ...details }), doneWords[action]),
  };
}
