import { faultsWhen, type PolicyFault } from './policy-fault';
import type { Policy } from './policy';

/** Another policy, as far as clauses speak of it. */
export type Neighbour = Pick<Policy, 'code' | 'stacking'>;

/** So many policies may hang together by exclusions: up to here the best combination is exact and quick. */
const MOST_TOGETHER = 25;

/** What is wrong with what a policy says of having it together with others, at its rule (`stacking.0`). */
export function stackingFaults({ code, stacking }: Neighbour, others: readonly Neighbour[]): PolicyFault[] {
  const known = new Set(others.map((one) => one.code));
  const says = (one: Neighbour, kind: 'excludes' | 'stacks', other: string) => one.stacking.some((rule) => rule.kind === kind && rule.with.includes(other));
  const opposite = { excludes: 'stacks', stacks: 'excludes' } as const;
  return [
    ...stacking.flatMap((rule, n) => [
      ...faultsWhen(rule.clause === '' || rule.says === '', `stacking.${n}`, 'ruleWithoutClause'),
      ...rule.with.flatMap((one) => (one === code ? faultsWhen(true, `stacking.${n}`, 'withItself') : faultsWhen(!known.has(one), `stacking.${n}`, 'policyUnknown', one))),
      ...rule.with.flatMap((one) => faultsWhen(rule.kind === 'excludes' && says({ code, stacking }, 'stacks', one), `stacking.${n}`, 'bothWays', one)),
      ...others.flatMap((other) => faultsWhen(other.code !== code && rule.with.includes(other.code) && says(other, opposite[rule.kind], code), `stacking.${n}`, 'contradicts', other.code)),
    ]),
    ...faultsWhen(togetherWith({ code, stacking }, others) > MOST_TOGETHER, 'stacking', 'tooManyTogether', String(MOST_TOGETHER)),
  ];
}

function togetherWith(one: Neighbour, others: readonly Neighbour[]): number {
  const all = [one, ...others.filter(({ code }) => code !== one.code)];
  const rivalsOf = (code: string) => all.flatMap((other) => other.stacking.filter(({ kind }) => kind === 'excludes').flatMap((rule) => (other.code === code ? rule.with : rule.with.includes(code) ? [other.code] : [])));
  const met = new Set<string>();
  const open = [one.code];
  for (let next = open.pop(); next !== undefined; next = open.pop()) if (!met.has(next)) { met.add(next); open.push(...rivalsOf(next)); }
  return met.size;
}
