import type { MatchesView, PolicyMatch } from '../../../shared/contract/benefits';
import type { ClaimState } from '../../../shared/domain/claims/claim';
import { claimActWords } from '../../../shared/words/screens/claims';

/** So many lines short still counts as near. */
const NEAR = 2;

/** A claim of it that came to nothing does not stand in the way of the next. */
const cameToNothing: readonly ClaimState[] = ['declined', 'lapsed', 'withdrawn', 'rejected'];

export type Sorted = { running: PolicyMatch[]; now: PolicyMatch[]; instead: PolicyMatch[]; open: PolicyMatch[]; near: PolicyMatch[]; others: PolicyMatch[] };

/** What is being claimed, what one can have now, what one answer away, what one nearly meets, and the rest; the highest sum first. */
export function sorted({ policies: all, combination }: MatchesView): Sorted {
  const running = all.filter((one) => runningClaim(one));
  const policies = all.filter((one) => !runningClaim(one));
  const chosen = new Set(combination.codes);
  const short = (one: PolicyMatch) => one.of - one.met;
  const met = policies.filter(({ verdict }) => verdict === 'met').sort((a, b) => (b.amountFen ?? 0) - (a.amountFen ?? 0));
  const unmet = policies.filter(({ verdict }) => verdict === 'unmet').sort((a, b) => short(a) - short(b));
  const isNear = (one: PolicyMatch) => short(one) <= NEAR && one.reasons.every(({ verdict }) => verdict !== 'unknown');
  return {
    running,
    now: met.filter(({ code }) => chosen.has(code)), instead: met.filter(({ code }) => !chosen.has(code)),
    open: policies.filter(({ verdict }) => verdict === 'unknown').sort((a, b) => a.asks.length - b.asks.length),
    near: unmet.filter(isNear), others: unmet.filter((one) => !isNear(one)),
  };
}

/** The claim that stands for a policy, up to the day the money is there and after. */
export function runningClaim({ claim }: PolicyMatch): PolicyMatch['claim'] {
  return claim && !cameToNothing.includes(claim.state) ? claim : null;
}

/** What its button says: there is still something to confirm, or only to read. */
export function nextWord({ state }: { state: ClaimState }): string {
  return state === 'draft' || state === 'offered' ? claimActWords.goOn : claimActWords.progress;
}
