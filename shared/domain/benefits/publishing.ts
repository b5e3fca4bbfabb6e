import { isCreditCode } from '../people/identity-numbers';
import { judge, leavesOf, type Condition, type Leaf } from '../conditions';
import { readBy } from './amount';
import { compile, topParts } from './compile';
import { withDerived } from './derive';
import { factProblems, type FactBook, type FactSpec } from './fact';
import { matchAll } from './match';
import type { Amount, GoldenCase, Policy } from './policy';
import { entangled } from './questions';
import { standsFor } from './stands-for';

/** What a policy may refer to: departments and facts; the other policies in force, of which clauses speak. */
export type Around = { departments: ReadonlySet<string>; facts: FactBook; others: readonly Pick<Policy, 'code' | 'stacking'>[] };

/** As many golden cases of each kind as a publisher has to bring. */
const GOLDEN = 3;
/** More answers than this to try out, and nobody could be told what to answer. */
const KNOT = 4096;
/** So many policies may hang together by exclusions: up to here the best combination is exact and quick. */
const MOST_TOGETHER = 25;

/** Why a policy cannot be published, in sentences; none when it can. 公平竞争审查条例 (2024) art. 5 ff., 预算法 art. 13. */
export function policyFaults(policy: Policy, around: Around): string[] {
  const faults = [...paperFaults(policy, around), ...conditionFaults(policy.conditions, around.facts), ...amountFaults(policy.amount, around.facts), ...stackingFaults(policy, around.others)];
  // Cases are run only by a rule that can be read.
  return faults.length > 0 ? faults : goldenFaults(policy, around.facts);
}

function paperFaults({ basis, legalBasisReviewed, fairCompetitionReviewed, department, period, budgetFen, clause, caps, payee, vendor }: Policy, { departments }: Around): string[] {
  return [
    ...unless(basis.length > 0 && legalBasisReviewed, 'has no reviewed legal basis'),
    ...unless(fairCompetitionReviewed, 'has not passed the review of fair competition'),
    ...unless(clause.no !== '' && clause.text !== '', 'does not say its clause'),
    ...unless(departments.has(department), `department ${department} is unknown`),
    ...unless(/^\d{4}-\d\d-\d\d$/.test(period.from) && /^\d{4}-\d\d-\d\d$/.test(period.to) && period.from <= period.to, 'has no period that begins before it ends'),
    ...unless(isSum(budgetFen) && budgetFen > 0, 'has no budget'),
    ...unless(payee === 'enterprise' || (vendor !== undefined && isCreditCode(vendor.creditCode)), 'does not say which vendor is settled with'),
    ...[caps.claimFen, caps.yearFen, caps.everFen].flatMap((cap) => unless(cap === null || cap === undefined || isSum(cap), `has a cap of ${String(cap)}, which is no sum in 分`)),
  ];
}

export function conditionFaults(condition: Condition, book: FactBook): string[] {
  const faults = leavesOf(condition).flatMap((leaf) => leafFaults(leaf, specIn(book, leaf.fact)));
  if (faults.length > 0) return faults;
  const knots = entangled(topParts(condition), {});
  const tooBig = knots.filter((parts) => answersTo(parts).length > KNOT);
  if (tooBig.length > 0) return ['has conditions so entangled that nobody could be told what to answer'];
  return knots.some((parts) => answersTo(parts).every((facts) => judge({ all: parts }, facts) !== 'met')) ? ['has conditions that nobody can meet'] : [];
}

function answersTo(parts: readonly Condition[]): Record<string, ReturnType<typeof standsFor>[number]>[] {
  const leaves = parts.flatMap(leavesOf);
  const keys = [...new Set(leaves.map(({ fact }) => fact))];
  return keys.reduce<Record<string, ReturnType<typeof standsFor>[number]>[]>((some, key) => (some.length > KNOT ? some : some.flatMap((one) => standsFor(key, leaves).map((value) => ({ ...one, [key]: value })))), [{}]);
}

function leafFaults({ fact, op, value }: Leaf, spec: FactSpec | undefined): string[] {
  if (!spec) return [`asks for the unknown fact ${fact}`];
  const values = [value].flat();
  const [low, high] = values;
  const isRange = op === 'between' ? values.length === 2 && (low ?? 0) <= (high ?? 0) : values.length > 0;
  if (!isRange) return [`compares ${fact} with no range`];
  if (op === 'startsWith') return unless(spec.type === 'string', `looks for the beginning of ${fact}, which is no code`);
  return values.filter((one) => factProblems({ [fact]: one }, { [fact]: spec }).length > 0).map((one) => `compares ${fact} with ${String(one)}, which it never is`);
}

function amountFaults(amount: Amount, book: FactBook): string[] {
  const isNumber = (key: string) => unless(specIn(book, key)?.type === 'integer', `reckons with ${key}, which is no number`);
  if (amount.kind === 'tier') return [...amount.cases.flatMap((one) => [...leavesOf(one.when).flatMap((leaf) => leafFaults(leaf, specIn(book, leaf.fact))), ...amountFaults(one.amount, book)]), ...(amount.deduct ? isNumber(amount.deduct) : [])];
  const sums = amount.kind === 'fixed' ? [amount.amountFen] : amount.kind === 'rate' ? [amount.rateBp] : amount.kind === 'perUnit' ? [amount.unitFen] : amount.kind === 'step' ? amount.steps.map(({ amountFen }) => amountFen) : [];
  return [...sums.filter((sum) => !isSum(sum)).map((sum) => `pays ${sum}, which is no sum in 分`), ...(amount.kind === 'fixed' ? [] : isNumber(readBy(amount)))];
}

function stackingFaults({ code, stacking }: Policy, others: Around['others']): string[] {
  const known = new Set(others.map((one) => one.code));
  const named = (kind: 'excludes' | 'stacks') => stacking.filter((one) => one.kind === kind).flatMap((one) => one.with);
  const clash = (other: Around['others'][number]) => named('excludes').includes(other.code) && other.stacking.some((one) => one.kind === 'stacks' && one.with.includes(code));
  const clashBack = (other: Around['others'][number]) => named('stacks').includes(other.code) && other.stacking.some((one) => one.kind === 'excludes' && one.with.includes(code));
  return [
    ...stacking.flatMap((one) => unless(one.clause !== '' && one.says !== '', 'has a stacking rule without its clause')),
    ...[...named('excludes'), ...named('stacks')].flatMap((one) => (one === code ? ['excludes or stacks with itself'] : unless(known.has(one), `names the unknown policy ${one}`))),
    ...named('excludes').filter((one) => named('stacks').includes(one)).map((one) => `both excludes ${one} and stacks with it`),
    ...others.filter((other) => other.code !== code && (clash(other) || clashBack(other))).map((other) => `contradicts ${other.code} about having both`),
    ...unless(togetherWith({ code, stacking }, others) <= MOST_TOGETHER, `hangs together with more than ${MOST_TOGETHER} policies by exclusions`),
  ];
}

function togetherWith(one: Around['others'][number], others: Around['others']): number {
  const all = [one, ...others.filter(({ code }) => code !== one.code)];
  const rivalsOf = (code: string) => all.flatMap((other) => other.stacking.filter(({ kind }) => kind === 'excludes').flatMap((rule) => (other.code === code ? rule.with : rule.with.includes(code) ? [other.code] : [])));
  const met = new Set<string>();
  const open = [one.code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) if (!met.has(next)) { met.add(next); open.push(...rivalsOf(next)); }
  return met.size;
}

function goldenFaults(policy: Policy, book: FactBook): string[] {
  const count = (verdict: GoldenCase['verdict']) => policy.golden.filter((one) => one.verdict === verdict).length;
  return [
    ...unless(count('met') >= GOLDEN && count('unmet') >= GOLDEN, `has not ${GOLDEN} golden cases that are met and ${GOLDEN} that are not`),
    ...policy.golden.flatMap((one) => goldenFault(policy, one, book)),
  ];
}

/** A golden case says whom the policy is for, also while it takes nobody. */
function goldenFault({ suspension: _, ...policy }: Policy, golden: GoldenCase, book: FactBook): string[] {
  const [problem] = factProblems(golden.facts, book);
  if (problem) return [`golden case “${golden.says}”: ${problem.key} is ${problem.problem}`];
  const [match] = matchAll(compile([policy]), withDerived(golden.facts), golden.history ?? [], golden.on ?? policy.period.to);
  if (match?.verdict === golden.verdict && (match.verdict === 'unmet' || match.amountFen === golden.amountFen)) return [];
  return [`golden case “${golden.says}” should be ${golden.verdict} with ${golden.amountFen} 分 and is ${match?.verdict ?? 'nothing'} with ${match?.amountFen ?? 'an unknown number of'} 分`];
}

const specIn = (book: FactBook, key: string) => (Object.hasOwn(book, key) ? book[key] : undefined);
const isSum = (value: number) => Number.isInteger(value) && value >= 0 && value <= 1e14;

function unless(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
