import { leftOf, type Budget } from './budget';
import { isFunded, type ClaimState } from './claim';
import type { Difference, Entry } from './reconcile';

/** What a budget of a year says beside what its claims add up to; sums in 分, `waiting` in claims. */
export type BudgetDifference = { policy: string; year: number; what: 'total' | 'reserved' | 'paid' | 'waiting' | 'line'; budget: number; claims: number };
export type Tally = { reservedFen: number; paidFen: number; waiting: number };
/** Sums of claims, by policy and year. */
export type Tallies = ReadonlyMap<string, Tally>;

/**
 * 每日对账: a day of our payment orders against the treasury's statement, and every budget against its claims. Kept, and looked at again
 * while something differs. `looks`: when, and how many differences there were then, each time that changed.
 */
export type Reconciliation = {
  day: string; version: number; at: string; lines: number; paidFen: number; returned: number;
  differences: readonly Difference[]; budgets: readonly BudgetDifference[]; count: number; looks: readonly { at: string; count: number }[];
};

/** Nobody reads more of them; the count says all. */
const MOST_KEPT = 200;
const paid: readonly ClaimState[] = ['paid', 'clawback', 'recovered'];

export const budgetKey = (policy: string, year: number) => `${policy}#${year}`;

/** Adds claims to what is counted so far. */
export function tally(before: Tallies, claims: readonly { policyCode: string; state: ClaimState; amountFen: number; startedAt: string }[]): Tallies {
  const after = new Map(before);
  for (const { policyCode, state, amountFen, startedAt } of claims) {
    const key = budgetKey(policyCode, Number(startedAt.slice(0, 4)));
    const { reservedFen, paidFen, waiting } = after.get(key) ?? { reservedFen: 0, paidFen: 0, waiting: 0 };
    after.set(key, { reservedFen: reservedFen + (isFunded(state) ? amountFen : 0), paidFen: paidFen + (paid.includes(state) ? amountFen : 0), waiting: waiting + (state === 'waiting' ? 1 : 0) });
  }
  return after;
}

/** Always left + reserved + paid = the total, and each of them is what the claims say; `line`: how many stand in it. */
export function budgetDifferences({ policy, year, budget, line }: { policy: string; year: number; budget: Budget | undefined; line: number }, counted: Tally | undefined): BudgetDifference[] {
  const { reservedFen, paidFen, waiting } = counted ?? { reservedFen: 0, paidFen: 0, waiting: 0 };
  const pots = budget ? [budget.head, ...budget.others] : [];
  const sum = (name: 'reservedFen' | 'paidFen') => pots.reduce((all, pot) => all + pot[name], 0);
  const spent = sum('reservedFen') + sum('paidFen') + (budget ? leftOf(budget) : 0);
  const compared: [BudgetDifference['what'], number, number][] = [
    ['total', budget?.head.totalFen ?? 0, spent], ['reserved', sum('reservedFen'), reservedFen], ['paid', sum('paidFen'), paidFen], ['waiting', budget?.head.waiting ?? 0, waiting], ['line', line, waiting],
  ];
  return compared.filter(([, ours, theirs]) => ours !== theirs).map(([what, ours, theirs]) => ({ policy, year, what, budget: ours, claims: theirs }));
}

/** What two looks found alike: what moved between them was only on its way. */
export function standing(first: readonly BudgetDifference[], second: readonly BudgetDifference[]): BudgetDifference[] {
  const said = new Set(first.map((one) => JSON.stringify(one)));
  return second.filter((one) => said.has(JSON.stringify(one)));
}

export function reconciled(before: Reconciliation | undefined, { day, at, ours, differences, budgets }: { day: string; at: string; ours: readonly Entry[]; differences: readonly Difference[]; budgets: readonly BudgetDifference[] }): Reconciliation {
  const count = differences.length + budgets.length;
  const looks = before?.looks ?? [];
  const settled = ours.filter(({ state }) => state === 'paid');
  return {
    day, version: before?.version ?? 0, at, lines: ours.length, paidFen: settled.reduce((sum, { amountFen }) => sum + amountFen, 0), returned: ours.length - settled.length,
    differences: differences.slice(0, MOST_KEPT), budgets: budgets.slice(0, MOST_KEPT), count, looks: looks.at(-1)?.count === count ? looks : [...looks, { at, count }],
  };
}
