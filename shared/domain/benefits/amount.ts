import { judge, type Facts } from '../conditions';
import { numberIn } from './fact';
import type { Amount, Enjoyed, Policy, Rounding } from './policy';

/** How a sum came about, line by line; sums in 分. */
export type TraceLine =
  | { by: 'fixed'; amountFen: number }
  | { by: 'rate'; fact: string; baseFen: number; rateBp: number; amountFen: number }
  | { by: 'perUnit'; fact: string; count: number; unitFen: number; amountFen: number }
  | { by: 'step'; fact: string; count: number; from: number | null; amountFen: number }
  | { by: 'reimburse'; fact: string; amountFen: number }
  | { by: 'tier'; label: string | null }
  | { by: 'deduct'; fact: string; paidFen: number; amountFen: number }
  | { by: 'cap'; cap: 'claim' | 'year' | 'ever'; capFen: number; amountFen: number };
export type Reckoned = { amountFen: number; trace: readonly TraceLine[] };

/** What a policy pays for these facts; undefined while a fact it is reckoned from is not known. Whole 分, never below 0. */
export function amountOf({ code, amount, rounding, caps }: Pick<Policy, 'code' | 'amount' | 'rounding' | 'caps'>, facts: Facts, history: readonly Enjoyed[], year: number): Reckoned | undefined {
  const reckoned = reckon(amount, facts, rounding);
  if (!reckoned) return undefined;
  const had = (which: (one: Enjoyed) => boolean) => sumOf(history.filter((one) => one.policy === code && which(one)));
  let so = capped(reckoned, 'claim', caps.claimFen ?? Infinity);
  if (caps.yearFen !== undefined) so = capped(so, 'year', caps.yearFen - had((one) => one.year === year));
  return caps.everFen === undefined ? so : capped(so, 'ever', caps.everFen - had(() => true));
}

function capped(so: Reckoned, cap: 'claim' | 'year' | 'ever', limit: number): Reckoned {
  if (so.amountFen <= limit) return so;
  const capFen = Math.max(0, limit);
  return { amountFen: capFen, trace: [...so.trace, { by: 'cap', cap, capFen, amountFen: capFen }] };
}

/** The facts that are still missing to reckon a sum. */
export function missingFor(amount: Amount, facts: Facts): string[] {
  if (amount.kind === 'fixed') return [];
  if (amount.kind !== 'tier') return [readBy(amount)].filter((key) => numberIn(facts, key) === undefined);
  const missing = amount.deduct && numberIn(facts, amount.deduct) === undefined ? [amount.deduct] : [];
  for (const one of amount.cases) {
    const verdict = judge(one.when, facts);
    if (verdict !== 'unmet') missing.push(...missingFor(one.amount, facts));
    if (verdict === 'met') break;
  }
  return missing;
}

export function readBy(amount: Exclude<Amount, { kind: 'fixed' | 'tier' }>): string {
  return amount.kind === 'perUnit' ? amount.unit : amount.kind === 'reimburse' ? amount.cost : amount.base;
}

function reckon(amount: Amount, facts: Facts, rounding: Rounding): Reckoned | undefined {
  if (amount.kind === 'fixed') return { amountFen: amount.amountFen, trace: [{ by: 'fixed', amountFen: amount.amountFen }] };
  if (amount.kind === 'tier') return reckonTier(amount, facts, rounding);
  const fact = readBy(amount);
  const known = numberIn(facts, fact);
  return known === undefined ? undefined : ofNumber(amount, fact, known, rounding);
}

function ofNumber(amount: Exclude<Amount, { kind: 'fixed' | 'tier' }>, fact: string, known: number, rounding: Rounding): Reckoned {
  if (amount.kind === 'rate') {
    const amountFen = share(known, amount.rateBp, rounding);
    return { amountFen, trace: [{ by: 'rate', fact, baseFen: known, rateBp: amount.rateBp, amountFen }] };
  }
  if (amount.kind === 'perUnit') {
    const amountFen = rounded(known * amount.unitFen, rounding);
    return { amountFen, trace: [{ by: 'perUnit', fact, count: known, unitFen: amount.unitFen, amountFen }] };
  }
  if (amount.kind === 'reimburse') {
    const amountFen = rounded(known, rounding);
    return { amountFen, trace: [{ by: 'reimburse', fact, amountFen }] };
  }
  const reached = [...amount.steps].sort((a, b) => b.from - a.from).find(({ from }) => known >= from);
  return { amountFen: reached?.amountFen ?? 0, trace: [{ by: 'step', fact, count: known, from: reached?.from ?? null, amountFen: reached?.amountFen ?? 0 }] };
}

/** The first case that is met; a case that may still be met keeps those after it from counting. */
function reckonTier({ cases, deduct }: Extract<Amount, { kind: 'tier' }>, facts: Facts, rounding: Rounding): Reckoned | undefined {
  const paidFen = deduct === undefined ? 0 : numberIn(facts, deduct);
  const first = cases.find(({ when }) => judge(when, facts) !== 'unmet');
  if (paidFen === undefined || (first && judge(first.when, facts) === 'unknown')) return undefined;
  const of = first ? reckon(first.amount, facts, rounding) : { amountFen: 0, trace: [] };
  if (!of) return undefined;
  const trace: TraceLine[] = [{ by: 'tier', label: first?.label ?? null }, ...of.trace];
  const left = Math.max(0, of.amountFen - paidFen);
  return deduct === undefined || paidFen === 0 ? { amountFen: of.amountFen, trace } : { amountFen: left, trace: [...trace, { by: 'deduct', fact: deduct, paidFen, amountFen: left }] };
}

/** A share of a sum without ever leaving whole numbers. */
function share(baseFen: number, rateBp: number, rounding: Rounding): number {
  const half = rounding === 'half-up-fen' ? 5_000 : 0;
  // Whole ten thousands first: what is left over times the rate is small.
  const whole = Math.floor(baseFen / 10_000) * rateBp;
  return rounded(whole + Math.floor(((baseFen % 10_000) * rateBp + half) / 10_000), rounding);
}

function rounded(amountFen: number, rounding: Rounding): number {
  return rounding === 'floor-yuan' ? amountFen - (amountFen % 100) : amountFen;
}

function sumOf(some: readonly Enjoyed[]): number {
  return some.reduce((sum, { amountFen = 0 }) => sum + amountFen, 0);
}
