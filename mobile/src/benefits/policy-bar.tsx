import { useState } from 'react';
import { startClaim } from '../../../shared/contract/claims';
import type { MatchesView, PolicyMatch } from '../../../shared/contract/benefits';
import { claimActWords } from '../../../shared/words/screens/claims';
import type { No } from '../call';
import { go, switchTo } from '../go';
import { useIsApplicant } from '../session';
import { Button } from '../ui/button';
import { reveal } from '../ui/reveal';
import { useAct } from '../use-act';
import { useAnswers } from './answers';
import { ClaimRefused } from './claim-refused';
import { nextWord, runningClaim } from './sorted';

type PolicyBarProps = { code: string; match: PolicyMatch | undefined; enterprise: MatchesView['enterprise']; onChanged(): void };

/** The next thing to do about a policy: claim it, go on with the claim, answer first, or who could. */
export function PolicyBar({ code, match, enterprise, onChanged }: PolicyBarProps) {
  const answers = useAnswers((store) => store.answers);
  const isApplicant = useIsApplicant();
  const [refused, setRefused] = useState<No | null>(null);
  const { act, isActing } = useAct(startClaim);
  async function start() {
    const answer = await act({ policyCode: code, facts: answers });
    if (answer?.ok) go('claim', { claimNo: answer.value.claimNo });
    else if (answer) setRefused(answer);
  }
  if (!isApplicant) return <Button isWide onPress={() => go('signIn', {})}>{claimActWords.signIn}</Button>;
  if (!enterprise || !match) return <Button isWide onPress={() => switchTo('me')}>{claimActWords.switch}</Button>;
  const { mode, verdict, asks, met, of } = match;
  const claim = runningClaim(match);
  if (claim) return <Button isWide onPress={() => go('claim', { claimNo: claim.claimNo })}>{nextWord(claim)}</Button>;
  if (verdict === 'unknown') return <Button isWide onPress={() => reveal('policy-questions')}>{claimActWords.answerFirst(asks.length)}</Button>;
  if (verdict === 'unmet') return <Button isWide isDisabled onPress={() => undefined}>{claimActWords.short(of - met)}</Button>;
  return (
    <>
      <Button isWide isDisabled={isActing} onPress={() => void start()}>{claimActWords.start[mode]}</Button>
      {refused && <ClaimRefused refused={refused} code={code} onClose={() => setRefused(null)} onAgain={onChanged} />}
    </>
  );
}
