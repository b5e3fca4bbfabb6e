import { comparing, type Fact, type Facts, type Leaf } from '../conditions';

/** 0 unmet, 1 unknown, 2 met: `all` is the least of its parts, `any` the greatest, `not` 2 minus. */
export type Rank = 0 | 1 | 2;
/** What is known of each fact, in its place. */
export type Known = readonly Facts[string][];
export type Ranker = (known: Known) => Rank;

/** A comparison made ready. Its kind is told apart here and not each time; the answers are those of `comparing`. */
export function rankLeaf({ op, value }: Leaf, at: number): Ranker {
  if (op === 'eq') return (known) => (known[at] === undefined ? 1 : known[at] === value ? 2 : 0);
  if (op === 'gte' && isOrdered(value)) return (known) => { const one = known[at]; return one === undefined ? 1 : typeof one !== 'object' && one >= value ? 2 : 0; };
  if (op === 'in' && isList(value)) return rankIn(new Set(value), at);
  const holds = comparing(op, value);
  return (known) => { const one = known[at]; return one === undefined ? 1 : holds(one) ? 2 : 0; };
}

function rankIn(offered: ReadonlySet<Fact>, at: number): Ranker {
  return (known) => {
    const one = known[at];
    if (one === undefined) return 1;
    if (isList(one)) return one.some((chosen) => chosen !== null && offered.has(chosen)) ? 2 : 0;
    return one !== null && offered.has(one) ? 2 : 0;
  };
}

const isList = (value: Fact | readonly Fact[]): value is readonly Fact[] => Array.isArray(value);
const isOrdered = (value: Leaf['value']): value is string | number => typeof value === 'string' || typeof value === 'number';
