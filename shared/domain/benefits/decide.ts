import { leavesOf, type Fact, type Facts, type Verdict } from '../conditions';
import { readBy, type TraceLine } from './amount';
import { compile, type Reason } from './compile';
import { withDerived } from './derive';
import { matchAll } from './match';
import type { Amount, Enjoyed, Policy } from './policy';

/** What was decided, with all it was decided from: the version of the rule, the day, and only the facts that the rule reads. Sums in 分. */
export type Decision = {
  policy: { code: string; version: number }; on: string; facts: Readonly<Record<string, Fact>>; history: readonly Enjoyed[];
  verdict: Verdict; amountFen: number | null; trace: readonly TraceLine[]; reasons: readonly Reason[];
};

export function decide(policy: Policy, known: Facts, enjoyed: readonly Enjoyed[], on: string): Decision {
  const all = withDerived(known);
  const facts = Object.fromEntries(factsRead(policy).flatMap((key) => { const value = all[key]; return isFact(value) ? [[key, value] as const] : []; }));
  const history = enjoyed.filter((one) => one.policy === policy.code);
  const [match] = matchAll(compile([policy]), facts, history, on);
  const { verdict = 'unknown', amountFen = null, trace = [], reasons = [] } = match ?? {};
  return { policy: { code: policy.code, version: policy.version }, on, facts, history, verdict, amountFen, trace, reasons };
}

/** The same decision again, from what it kept and the version it was made under: byte for byte what it was. */
export function derivedAgain({ facts, history, on }: Decision, version: Policy): string {
  return JSON.stringify(decide(version, facts, history, on));
}

/** Every fact a policy reads, in the order of the alphabet. */
export function factsRead({ conditions, amount }: Pick<Policy, 'conditions' | 'amount'>): string[] {
  return [...new Set([...leavesOf(conditions).map(({ fact }) => fact), ...factsOfAmount(amount)])].sort();
}

function factsOfAmount(amount: Amount): string[] {
  if (amount.kind === 'fixed') return [];
  if (amount.kind !== 'tier') return [readBy(amount)];
  return [...amount.cases.flatMap((one) => [...leavesOf(one.when).map(({ fact }) => fact), ...factsOfAmount(one.amount)]), ...(amount.deduct ? [amount.deduct] : [])];
}

const isFact = (value: Facts[string]): value is Fact => value !== undefined && !Array.isArray(value);
