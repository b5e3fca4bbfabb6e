import type { Policy, Stacking } from './policy';

export type Sum = { policy: Pick<Policy, 'code' | 'stacking'>; amountFen: number };
/** Two policies that cannot be had together, and the clause that says so. */
export type Exclusion = { a: string; b: string; by: string; clause: Pick<Stacking, 'clause' | 'says'> };
export type Combination = {
  totalFen: number; codes: readonly string[];
  /** What is left out, for which of the chosen ones, and by which clause. */
  excluded: readonly { code: string; inFavourOf: string; clause: Pick<Stacking, 'clause' | 'says'> }[];
};

/** The exclusions among policies; it is enough that one of the two says so. */
export function exclusionsAmong(policies: readonly Sum['policy'][]): Exclusion[] {
  const here = new Set(policies.map(({ code }) => code));
  return policies.flatMap(({ code, stacking }) => stacking.filter(({ kind }) => kind === 'excludes')
    .flatMap((one) => one.with.filter((other) => here.has(other)).map((other) => ({ a: code, b: other, by: code, clause: { clause: one.clause, says: one.says } }))));
}

/**
 * The legal combination with the highest sum (就高不重复), exact: branch and bound over what excludes each other.
 * Of equal sums the one whose codes come first is taken, so that everybody gets the same answer.
 */
export function bestCombination(sums: readonly Sum[]): Combination {
  const worth = sums.filter(({ amountFen }) => amountFen > 0).sort((a, b) => (a.policy.code < b.policy.code ? -1 : 1));
  const exclusions = exclusionsAmong(worth.map(({ policy }) => policy));
  const codes = worth.map(({ policy }) => policy.code);
  const rivals = codes.map((code) => exclusions.flatMap(({ a, b }) => (a === code ? [codes.indexOf(b)] : b === code ? [codes.indexOf(a)] : [])));
  const chosen = new Set(bestOf(worth.map(({ amountFen }) => amountFen), rivals).map((at) => codes[at] as string));
  const sumOf = (code: string) => worth.find(({ policy }) => policy.code === code)?.amountFen ?? 0;
  const against = (code: string) => exclusions
    .flatMap(({ a, b, clause }) => (a === code && chosen.has(b) ? [{ inFavourOf: b, clause }] : b === code && chosen.has(a) ? [{ inFavourOf: a, clause }] : []))
    .sort((one, two) => sumOf(two.inFavourOf) - sumOf(one.inFavourOf))[0];
  return {
    totalFen: [...chosen].reduce((sum, code) => sum + sumOf(code), 0), codes: codes.filter((code) => chosen.has(code)),
    excluded: codes.filter((code) => !chosen.has(code)).flatMap((code) => { const by = against(code); return by ? [{ code, ...by }] : []; }),
  };
}

/** Places of the heaviest set without rivals: each branch takes one or leaves it, and ends where all that is left cannot beat the best. */
function bestOf(weights: readonly number[], rivals: readonly (readonly number[])[]): number[] {
  let best = { sum: -1, taken: [] as number[] };
  const walk = (open: readonly number[], taken: readonly number[], sum: number) => {
    if (sum > best.sum) best = { sum, taken: [...taken] };
    if (sum + open.reduce((most, at) => most + (weights[at] ?? 0), 0) <= best.sum) return;
    // Who has no rival among the open ones is always taken; else the one with the most rivals decides the most.
    const free = open.find((at) => rivalsIn(at, open) === 0);
    const next = free ?? open.reduce((most, at) => (rivalsIn(at, open) > rivalsIn(most, open) ? at : most), open[0] as number);
    const others = open.filter((at) => at !== next);
    walk(others.filter((at) => !rivals[next]?.includes(at)), [...taken, next], sum + (weights[next] ?? 0));
    if (free === undefined) walk(others, taken, sum);
  };
  const rivalsIn = (at: number, open: readonly number[]) => open.filter((other) => rivals[at]?.includes(other)).length;
  walk(weights.map((_, at) => at), [], 0);
  return best.taken.sort((a, b) => a - b);
}
