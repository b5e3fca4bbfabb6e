import type { Fact, Leaf } from '../conditions';
import { comparing } from '../conditions';

/** Answers that stand for all there are: one for each way in which these comparisons of a fact can come out. */
export function standsFor(key: string, leaves: readonly Leaf[]): Fact[] {
  const about = leaves.filter(({ fact }) => fact === key);
  const values = about.flatMap(({ value }) => (Array.isArray(value) ? (value as readonly Fact[]) : [value as Fact]));
  const seen = new Set<string>();
  return values.flatMap(around).concat([null]).filter((answer) => {
    const outcome = about.map(({ op, value }) => comparing(op, value)(answer)).join();
    return !seen.has(outcome) && seen.add(outcome);
  });
}

/** A value and its neighbours on both sides; for words also one that nothing is compared with. */
function around(value: Fact): Fact[] {
  if (typeof value === 'number') return [value, value - 1, value + 1];
  if (typeof value === 'boolean') return [value, !value];
  return typeof value === 'string' ? [value, `${value}0`, '', '￿'] : [value];
}
