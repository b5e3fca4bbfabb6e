import type { MatchesView, PolicyMatch } from '../../../shared/contract/benefits';

/** So many lines short still counts as near. */
const NEAR = 2;

export type Sorted = { now: PolicyMatch[]; instead: PolicyMatch[]; open: PolicyMatch[]; near: PolicyMatch[]; others: PolicyMatch[] };

/** What one can have now, what one answer away, what one nearly meets, and the rest; the highest sum first. */
export function sorted({ policies, combination }: MatchesView): Sorted {
  const chosen = new Set(combination.codes);
  const short = (one: PolicyMatch) => one.of - one.met;
  const met = policies.filter(({ verdict }) => verdict === 'met').sort((a, b) => (b.amountFen ?? 0) - (a.amountFen ?? 0));
  const unmet = policies.filter(({ verdict }) => verdict === 'unmet').sort((a, b) => short(a) - short(b));
  // Who had it, or for whom another sum is already running, is not near.
  const isNear = (one: PolicyMatch) => short(one) <= NEAR && one.reasons.every(({ verdict }) => verdict !== 'unknown') && one.claim === null;
  return {
    now: met.filter(({ code }) => chosen.has(code)), instead: met.filter(({ code }) => !chosen.has(code)),
    open: policies.filter(({ verdict }) => verdict === 'unknown').sort((a, b) => a.asks.length - b.asks.length),
    near: unmet.filter(isNear), others: unmet.filter((one) => !isNear(one)),
  };
}
