import { allow, refuse, type Outcome } from '../outcome';
import type { RedeemMode } from '../benefits/policy';

/**
 * Part of a policy's money of one year (预算额度), in 分. Pot 0 is the head: it alone keeps the line and takes what is topped up. The other
 * pots only spread a hot budget over several records; whatever their number, the same claims in the same order get the same answers.
 * Always left + reserved + paid of all pots = the total.
 */
export type Pot = { n: number; leftFen: number; reservedFen: number; paidFen: number };
/** `waiting`: how many stand in the line. */
export type Head = Pot & { totalFen: number; pots: number; waiting: number };
export type Budget = { head: Head; others: readonly Pot[] };

/** What the hall offers to everybody in one night is confirmed by everybody in one morning. */
export function mostOpenPots(mode: RedeemMode): number {
  return mode === 'auto' ? 4 : 1;
}

/** @param totalFen What may be spent, in 分. @param pots How many records it is spread over, from 1. */
export function newBudget(totalFen: number, pots: number): Budget {
  const empty = (n: number): Pot => ({ n, leftFen: 0, reservedFen: 0, paidFen: 0 });
  return spread({ head: { ...empty(0), totalFen, pots, waiting: 0, leftFen: totalFen }, others: Array.from({ length: pots - 1 }, (_, at) => empty(at + 1)) });
}

export function leftOf({ head, others }: Budget): number {
  return others.reduce((sum, { leftFen }) => sum + leftFen, head.leftFen);
}

/** Keeps money in one pot, without looking at the others. */
export function reserve<P extends Pot>(pot: P, amountFen: number): Outcome<P, 'PotEmpty'> {
  return pot.leftFen >= amountFen ? allow({ ...pot, leftFen: pot.leftFen - amountFen, reservedFen: pot.reservedFen + amountFen }) : refuse('PotEmpty');
}

/** The pot with the most left, if that is enough and passes nobody. */
export function richest({ head, others }: Budget, amountFen: number): Pot | undefined {
  const [most] = [head, ...others].sort((one, other) => other.leftFen - one.leftFen);
  return head.waiting === 0 && most && most.leftFen >= amountFen ? most : undefined;
}

/** Everything that is left comes to the head: from here on each claim is answered by the whole. */
export function gather(budget: Budget): Budget {
  return { head: { ...budget.head, leftFen: leftOf(budget) }, others: budget.others.map((pot) => ({ ...pot, leftFen: 0 })) };
}

/** What is left, in equal parts; while somebody waits it stays together, so that nobody passes the line. */
export function spread(budget: Budget): Budget {
  const { head, others } = gather(budget);
  if (head.waiting > 0) return { head, others };
  const part = Math.floor(head.leftFen / head.pots);
  return { head: { ...head, leftFen: head.leftFen - part * others.length }, others: others.map((pot) => ({ ...pot, leftFen: part })) };
}

/** After `gather`: money for a claim, or a place at the end of the line (待资金). Never a refusal. */
export function reserveOrQueue(head: Head, amountFen: number): { head: Head; isKept: boolean } {
  const kept = head.waiting === 0 ? reserve(head, amountFen) : refuse('PotEmpty');
  return kept.ok ? { head: kept.value, isKept: true } : { head: { ...head, waiting: head.waiting + 1 }, isKept: false };
}

/** Money for whoever is first in the line; `PotEmpty` leaves everybody where they stand. */
export function wakeFirst(head: Head, amountFen: number): Outcome<Head, 'PotEmpty'> {
  const kept = reserve(head, amountFen);
  return kept.ok ? allow({ ...kept.value, waiting: head.waiting - 1 }) : kept;
}

export function leaveLine(head: Head): Head {
  return { ...head, waiting: head.waiting - 1 };
}

export function topUp(head: Head, amountFen: number): Head {
  return { ...head, totalFen: head.totalFen + amountFen, leftFen: head.leftFen + amountFen };
}
