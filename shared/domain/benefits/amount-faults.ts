import { readBy } from './amount';
import { specIn, treeFaults } from './condition-faults';
import type { FactBook } from './fact';
import { faultsWhen, type PolicyFault } from './policy-fault';
import type { Amount } from './policy';

/** A sum in whole 分 that somebody could be paid. */
export const isSum = (value: number) => Number.isInteger(value) && value >= 0 && value <= 1e14;

/** What is wrong with how a sum is reckoned, each fault at its field (`amount.cases.0.amount`). */
export function amountFaults(amount: Amount, book: FactBook, at = 'amount'): PolicyFault[] {
  const isNumber = (key: string, where = at) => faultsWhen(specIn(book, key)?.type !== 'integer', where, 'notANumber', key);
  const sums = (some: readonly number[], where = at) => some.flatMap((sum) => faultsWhen(!isSum(sum), where, 'sumWrong', String(sum)));
  if (amount.kind === 'fixed') return sums([amount.amountFen]);
  if (amount.kind === 'tier') {
    const cases = amount.cases.flatMap((one, n) => [...faultsWhen(one.label === '', `${at}.cases.${n}`, 'labelMissing'), ...treeFaults(one.when, book, `${at}.cases.${n}.when`), ...amountFaults(one.amount, book, `${at}.cases.${n}.amount`)]);
    return [...faultsWhen(amount.cases.length === 0, at, 'groupEmpty'), ...cases, ...(amount.deduct === undefined ? [] : isNumber(amount.deduct, `${at}.deduct`))];
  }
  const own = amount.kind === 'rate' ? faultsWhen(!isSum(amount.rateBp) || amount.rateBp > 10_000, at, 'shareWrong', String(amount.rateBp))
    : amount.kind === 'perUnit' ? sums([amount.unitFen])
      : amount.kind === 'step' ? [...faultsWhen(amount.steps.length === 0, at, 'groupEmpty'), ...amount.steps.flatMap((one, n) => sums([one.amountFen, one.from], `${at}.steps.${n}`))] : [];
  return [...own, ...isNumber(readBy(amount))];
}
