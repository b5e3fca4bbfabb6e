import { judge, leavesOf, type Condition, type Facts, type Leaf } from '../conditions';
import { missingFor } from './amount';
import { topParts } from './compile';
import type { Match } from './match';
import { standsFor } from './stands-for';

/** What is asked for one policy, the first of it first. */
export type Asked = { code: string; facts: readonly string[] };

/** For each policy whose answer is open, the facts that could still change it; the policies that need the fewest answers come first. */
export function questionsFor(matches: readonly Match[], facts: Facts): Asked[] {
  return matches.filter(({ verdict }) => verdict === 'unknown')
    .map(({ policy, conditions }) => ({ code: policy.code, facts: [...new Set([...(conditions === 'unknown' ? decisive(policy.conditions, facts) : []), ...missingFor(policy.amount, facts)])] }))
    .filter((one) => one.facts.length > 0)
    .sort((a, b) => a.facts.length - b.facts.length || (a.code < b.code ? -1 : 1));
}

/** Each question once, those of the policies with the fewest first. */
export function questionsOf(asked: readonly Asked[]): string[] {
  return [...new Set(asked.flatMap(({ facts }) => facts))];
}

/** The unknown facts on which the verdict can still turn. What is entangled is tried out, what is not stands alone. */
export function decisive(condition: Condition, facts: Facts): string[] {
  const open = topParts(condition).filter((part) => judge(part, facts) === 'unknown');
  const knots = entangled(open, facts);
  const tried = knots.map((parts) => turning({ all: parts }, facts));
  // A knot that no answer can meet leaves nothing to ask.
  return tried.some(({ canBeMet }) => !canBeMet) ? [] : tried.flatMap(({ turns }) => turns);
}

/** Parts that share an unknown fact belong together. */
export function entangled(parts: readonly Condition[], facts: Facts): Condition[][] {
  const knots: { keys: Set<string>; parts: Condition[] }[] = [];
  for (const part of parts) {
    const keys = new Set(unknownIn(part, facts));
    const joined = knots.filter((knot) => [...keys].some((key) => knot.keys.has(key)));
    for (const knot of joined) knots.splice(knots.indexOf(knot), 1);
    knots.push({ keys: new Set([...joined.flatMap((knot) => [...knot.keys]), ...keys]), parts: [...joined.flatMap((knot) => knot.parts), part] });
  }
  return knots.map((knot) => knot.parts);
}

/** Which facts of a knot can turn its verdict, tried out over answers that stand for all there are. */
function turning(knot: Condition, facts: Facts): { turns: string[]; canBeMet: boolean } {
  const keys = unknownIn(knot, facts);
  const leaves = leavesOf(knot);
  const answers = keys.reduce<Facts[]>((some, key) => some.flatMap((one) => standsFor(key, leaves).map((value) => ({ ...one, [key]: value }))), [{}]);
  const verdictOf = new Map(answers.map((one) => [JSON.stringify(one), judge(knot, { ...facts, ...one })]));
  const turns = keys.filter((key) => answers.some((one) => {
    const first = { ...one, [key]: standsFor(key, leaves)[0] };
    return verdictOf.get(JSON.stringify(one)) !== verdictOf.get(JSON.stringify(first));
  }));
  return { turns, canBeMet: [...verdictOf.values()].includes('met') };
}

function unknownIn(condition: Condition, facts: Facts): string[] {
  const isOpen = ({ fact }: Leaf) => !Object.hasOwn(facts, fact) || facts[fact] === undefined;
  return [...new Set(leavesOf(condition).filter(isOpen).map(({ fact }) => fact))];
}
