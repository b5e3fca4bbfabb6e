import { judge, leavesOf, type Condition, type Leaf } from '../conditions';
import { topParts } from './compile';
import { factProblems, type FactBook, type FactSpec } from './fact';
import { faultsWhen, type PolicyFault } from './policy-fault';
import { entangled } from './questions';
import { standsFor } from './stands-for';

/** More answers than this to try out, and nobody could be told what to answer. */
const KNOT = 4096;

/** What is wrong with a tree of conditions, each fault at its place in the tree (`conditions.0.1`). */
export function conditionFaults(condition: Condition, book: FactBook, at = 'conditions'): PolicyFault[] {
  const faults = treeFaults(condition, book, at);
  if (faults.length > 0) return faults;
  const knots = entangled(topParts(condition), {});
  if (knots.some((parts) => answersTo(parts).length > KNOT)) return faultsWhen(true, at, 'conditionsEntangled');
  return faultsWhen(knots.some((parts) => answersTo(parts).every((facts) => judge({ all: parts }, facts) !== 'met')), at, 'conditionsNever');
}

/** The same without asking whether anybody can meet it. */
export function treeFaults(condition: Condition, book: FactBook, at: string): PolicyFault[] {
  if ('fact' in condition) return leafFaults(condition, specIn(book, condition.fact), at);
  const parts = 'not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any;
  return [...faultsWhen(parts.length === 0, at, 'groupEmpty'), ...parts.flatMap((one, n) => treeFaults(one, book, `${at}.${n}`))];
}

function leafFaults({ fact, op, value }: Leaf, spec: FactSpec | undefined, at: string): PolicyFault[] {
  if (!spec) return faultsWhen(true, at, 'factUnknown', fact);
  const values = [value].flat();
  const [low, high] = values;
  const isRange = op === 'between' ? values.length === 2 && (low ?? 0) <= (high ?? 0) : values.length > 0;
  if (!isRange) return faultsWhen(true, at, 'rangeMissing', fact);
  if (op === 'startsWith') return faultsWhen(spec.type !== 'string', at, 'notACode', fact);
  return values.filter((one) => factProblems({ [fact]: one }, { [fact]: spec }).length > 0).flatMap((one) => faultsWhen(true, at, 'valueNever', String(one)));
}

function answersTo(parts: readonly Condition[]): Record<string, ReturnType<typeof standsFor>[number]>[] {
  const leaves = parts.flatMap(leavesOf);
  const keys = [...new Set(leaves.map(({ fact }) => fact))];
  return keys.reduce<Record<string, ReturnType<typeof standsFor>[number]>[]>((some, key) => (some.length > KNOT ? some : some.flatMap((one) => standsFor(key, leaves).map((value) => ({ ...one, [key]: value })))), [{}]);
}

export const specIn = (book: FactBook, key: string) => (Object.hasOwn(book, key) ? book[key] : undefined);
