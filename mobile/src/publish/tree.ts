import type { Condition } from '../../../shared/domain/conditions';

/** A place in a tree of conditions: which part of a part, from the top. */
export type Path = readonly number[];

export function partsOf(condition: Condition): readonly Condition[] {
  if ('fact' in condition) return [];
  return 'not' in condition ? [condition.not] : 'all' in condition ? condition.all : condition.any;
}

/** The tree with one part replaced, or taken out; null when nothing of it is left. */
export function replacedAt(condition: Condition, [first, ...rest]: Path, next: Condition | null): Condition | null {
  if (first === undefined) return next;
  const parts = partsOf(condition).flatMap((part, at) => (at === first ? listOf(replacedAt(part, rest, next)) : [part]));
  return withParts(condition, parts);
}

/** The tree with one more part at the end of a group. */
export function addedAt(condition: Condition, [first, ...rest]: Path, added: Condition): Condition {
  const parts = partsOf(condition);
  if (first !== undefined) return withParts(condition, parts.map((part, at) => (at === first ? addedAt(part, rest, added) : part))) ?? condition;
  return 'fact' in condition || 'not' in condition ? { all: [condition, added] } : (withParts(condition, [...parts, added]) ?? condition);
}

function withParts(condition: Condition, parts: readonly Condition[]): Condition | null {
  if ('all' in condition) return { all: parts };
  if ('any' in condition) return { any: parts };
  const [only] = parts;
  return 'not' in condition && only ? { not: only } : null;
}

const listOf = <T>(one: T | null): T[] => (one === null ? [] : [one]);
