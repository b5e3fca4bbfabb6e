import type { Condition, Facts, Verdict } from '../conditions';
import type { Policy } from './policy';
import { rankLeaf, type Rank, type Ranker } from './rank-leaf';

const verdicts: readonly Verdict[] = ['unmet', 'unknown', 'met'];

/** Why a policy is met or not: one of its parts with its verdict. The same part of many policies is one object. */
export type Reason = { condition: Condition; verdict: Verdict };
type Part = { rank: Ranker; at: number; reasons: readonly Reason[] };
type Compiled = { policy: Policy; parts: readonly number[] };
export type Judged = { ranks: Uint8Array; reasons: readonly Reason[] };
/** Policies made ready for judging: each part that occurs is judged once for an enterprise, in however many policies it stands. */
export type PolicySet = { policies: readonly Compiled[]; parts: readonly Part[]; /** Every fact that is asked for, each in its place. */ facts: readonly string[]; byCode: ReadonlyMap<string, Policy> };

export function compile(policies: readonly Policy[]): PolicySet {
  const parts = new Map<string, Part>();
  const slots = new Map<string, number>();
  const slotOf = (fact: string) => {
    if (!slots.has(fact)) slots.set(fact, slots.size);
    return slots.get(fact) as number;
  };
  const idOf = (condition: Condition) => {
    const key = JSON.stringify(condition);
    const known = parts.get(key);
    if (known) return known.at;
    const reasons = verdicts.map((verdict) => Object.freeze({ condition, verdict }));
    parts.set(key, { rank: ranker(condition, slotOf), at: parts.size, reasons });
    return parts.size - 1;
  };
  const compiled = policies.map((policy) => ({ policy, parts: topParts(policy.conditions).map(idOf) }));
  return { policies: compiled, parts: [...parts.values()], facts: [...slots.keys()], byCode: new Map(policies.map((policy) => [policy.code, policy])) };
}

/** What has to hold, line by line: the parts of the outermost `all`. */
export function topParts(condition: Condition): readonly Condition[] {
  return 'all' in condition ? condition.all.flatMap(topParts) : [condition];
}

/** Every part judged: its rank and its reason, by its number. Facts are plain: what is inherited by everything is asked for by no policy. */
export function judgeParts({ parts, facts: keys }: PolicySet, facts: Facts): Judged {
  const known = new Array<Facts[string]>(keys.length);
  for (let at = 0; at < keys.length; at += 1) known[at] = facts[keys[at] as string];
  const ranks = new Uint8Array(parts.length);
  const reasons = new Array<Reason>(parts.length);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    const rank = part.rank(known);
    ranks[at] = rank;
    reasons[at] = part.reasons[rank] as Reason;
  }
  return { ranks, reasons };
}

/** A policy's verdict with a reason for every part, in the order of its text. */
export function judgeCompiled({ parts }: Compiled, { ranks, reasons: all }: Judged): { verdict: Verdict; reasons: readonly Reason[] } {
  let least = 2;
  const reasons = new Array<Reason>(parts.length);
  for (let at = 0; at < parts.length; at += 1) {
    const id = parts[at] as number;
    const rank = ranks[id] as Rank;
    if (rank < least) least = rank;
    reasons[at] = all[id] as Reason;
  }
  return { verdict: verdicts[least] as Verdict, reasons };
}

function ranker(condition: Condition, slotOf: (fact: string) => number): Ranker {
  if ('all' in condition) return all(condition.all.map((one) => ranker(one, slotOf)));
  if ('any' in condition) return any(condition.any.map((one) => ranker(one, slotOf)));
  if ('not' in condition) return not(ranker(condition.not, slotOf));
  return rankLeaf(condition, slotOf(condition.fact));
}

const not = (part: Ranker): Ranker => (known) => (2 - part(known)) as Rank;

function all(parts: readonly Ranker[]): Ranker {
  return (known) => {
    let least: Rank = 2;
    for (const part of parts) {
      const rank = part(known);
      if (rank < least) least = rank;
      if (least === 0) return 0;
    }
    return least;
  };
}

function any(parts: readonly Ranker[]): Ranker {
  return (known) => {
    let greatest: Rank = 0;
    for (const part of parts) {
      const rank = part(known);
      if (rank > greatest) greatest = rank;
      if (greatest === 2) return 2;
    }
    return greatest;
  };
}
