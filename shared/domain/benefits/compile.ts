import { comparing, type Condition, type Facts, type Leaf, type Verdict } from '../conditions';
import type { Policy } from './policy';

/** 0 unmet, 1 unknown, 2 met: `all` is the least of its parts, `any` the greatest, `not` 2 minus. */
type Rank = 0 | 1 | 2;
const verdicts: readonly Verdict[] = ['unmet', 'unknown', 'met'];

/** Why a policy is met or not: one of its parts with its verdict. The same part of many policies is one object. */
export type Reason = { condition: Condition; verdict: Verdict };
type Part = { rank(facts: Facts): Rank; at: number; reasons: readonly Reason[] };
type Compiled = { policy: Policy; parts: readonly number[] };
/** Policies made ready for judging: each part that occurs is judged once for an enterprise, in however many policies it stands. */
export type PolicySet = { policies: readonly Compiled[]; parts: readonly Part[]; byCode: ReadonlyMap<string, Policy> };

export function compile(policies: readonly Policy[]): PolicySet {
  const parts = new Map<string, Part>();
  const idOf = (condition: Condition) => {
    const key = JSON.stringify(condition);
    const known = parts.get(key);
    if (known) return known.at;
    const reasons = verdicts.map((verdict) => Object.freeze({ condition, verdict }));
    parts.set(key, { rank: ranker(condition), at: parts.size, reasons });
    return parts.size - 1;
  };
  const compiled = policies.map((policy) => ({ policy, parts: topParts(policy.conditions).map(idOf) }));
  return { policies: compiled, parts: [...parts.values()], byCode: new Map(policies.map((policy) => [policy.code, policy])) };
}

/** What has to hold, line by line: the parts of the outermost `all`. */
export function topParts(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(topParts) : [condition];
}

/** Every part judged: its rank by its number. */
export function rankParts({ parts }: PolicySet, facts: Facts): Uint8Array {
  const ranks = new Uint8Array(parts.length);
  for (const part of parts) ranks[part.at] = part.rank(facts);
  return ranks;
}

/** A policy's verdict with a reason for every part, in the order of its text. */
export function judgeCompiled({ parts: all }: PolicySet, { parts }: Compiled, ranks: Uint8Array): { verdict: Verdict; reasons: readonly Reason[] } {
  let least = 2;
  const reasons = new Array<Reason>(parts.length);
  for (let at = 0; at < parts.length; at += 1) {
    const id = parts[at] as number;
    const rank = ranks[id] as Rank;
    if (rank < least) least = rank;
    reasons[at] = (all[id] as Part).reasons[rank] as Reason;
  }
  return { verdict: verdicts[least] as Verdict, reasons };
}

function ranker(condition: Condition): Part['rank'] {
  if ('all' in condition) return all(condition.all.map(ranker));
  if ('any' in condition) return any(condition.any.map(ranker));
  if ('not' in condition) return not(ranker(condition.not));
  return leaf(condition);
}

function leaf({ fact, op, value }: Leaf): Part['rank'] {
  const holds = comparing(op, value);
  return (facts) => {
    const known = facts[fact];
    // `undefined` may also be nothing of its own: a fact called `constructor` is not known by being inherited.
    if (known === undefined || !Object.hasOwn(facts, fact)) return 1;
    return holds(known) ? 2 : 0;
  };
}

const not = (part: Part['rank']): Part['rank'] => (facts) => (2 - part(facts)) as Rank;

function all(parts: readonly Part['rank'][]): Part['rank'] {
  return (facts) => {
    let least: Rank = 2;
    for (const part of parts) {
      const rank = part(facts);
      if (rank < least) least = rank;
      if (least === 0) return 0;
    }
    return least;
  };
}

function any(parts: readonly Part['rank'][]): Part['rank'] {
  return (facts) => {
    let greatest: Rank = 0;
    for (const part of parts) {
      const rank = part(facts);
      if (rank > greatest) greatest = rank;
      if (greatest === 2) return 2;
    }
    return greatest;
  };
}
