export type Fact = string | number | boolean | null;
/** What is known of somebody. A missing key is *unknown*; `null` is known to be empty; a list is everything that was chosen. */
export type Facts = Readonly<Record<string, Fact | readonly Fact[] | undefined>>;
export type Comparison = 'eq' | 'ne' | 'in' | 'nin' | 'gt' | 'gte' | 'lt' | 'lte' | 'between' | 'startsWith';
export type Leaf = { fact: string; op: Comparison; value: Fact | readonly Fact[] };
export type Condition =
  | Leaf
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** `unknown` is not `unmet`: it is a question we still have to ask. */
export type Verdict = 'met' | 'unmet' | 'unknown';

export function judge(condition: Condition, facts: Facts): Verdict {
  if ('all' in condition) return weigh(condition.all, facts, 'unmet', 'met');
  if ('any' in condition) return weigh(condition.any, facts, 'met', 'unmet');
  if ('not' in condition) return opposite[judge(condition.not, facts)];
  const known = Object.hasOwn(facts, condition.fact) ? facts[condition.fact] : undefined;
  if (known === undefined) return 'unknown';
  return holds(known, condition.op, condition.value) ? 'met' : 'unmet';
}

/** Every comparison a condition is made of. */
export function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** A comparison made ready: whether a known fact holds. */
export function comparing(op: Comparison, value: Leaf['value']): (known: Fact | readonly Fact[]) => boolean {
  return (known) => holds(known, op, value);
}

const opposite: Record<Verdict, Verdict> = { met: 'unmet', unmet: 'met', unknown: 'unknown' };

function weigh(parts: readonly Condition[], facts: Facts, decisive: Verdict, otherwise: Verdict): Verdict {
  const verdicts = parts.map((part) => judge(part, facts));
  return verdicts.includes(decisive) ? decisive : verdicts.includes('unknown') ? 'unknown' : otherwise;
}

/** Of a list, `in` wants one that is named and `nin` none. */
function holds(known: Fact | readonly Fact[], op: Comparison, value: Fact | readonly Fact[]): boolean {
  if (!isList(known)) return compare(known, op, value);
  if (op === 'in') return known.some((one) => compare(one, op, value));
  return op === 'nin' && known.every((one) => compare(one, op, value));
}

const isList = (known: Fact | readonly Fact[]): known is readonly Fact[] => Array.isArray(known);

/** Days compare as strings; against `null` everything but `eq` and `ne` is false, as the catalogue says. */
function compare(known: Fact, op: Comparison, value: Fact | readonly Fact[]): boolean {
  if (op === 'eq') return known === value;
  if (op === 'ne') return known !== value;
  if (known === null) return false;
  const list = Array.isArray(value) ? (value as readonly Fact[]) : [value as Fact];
  if (op === 'in') return list.includes(known);
  if (op === 'nin') return !list.includes(known);
  if (op === 'startsWith') return list.some((start) => String(known).startsWith(String(start)));
  return ordered(known, op, list);
}

function ordered(known: string | number | boolean, op: Comparison, list: readonly Fact[]): boolean {
  const [low, high = low] = list;
  if (low === undefined || low === null || high === undefined || high === null) return false;
  if (op === 'gt') return known > low;
  if (op === 'gte') return known >= low;
  if (op === 'lt') return known < low;
  if (op === 'lte') return known <= low;
  return known >= low && known <= high;
}
