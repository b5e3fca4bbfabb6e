import type { Case } from './cases/case';
import type { Light } from './cases/case-clock';

/** Which cases a rule is about; what it does not name, it does not ask. Towns are 9-digit codes. */
export type RoutingWhen = { items?: readonly string[]; departments?: readonly string[]; towns?: readonly string[]; stage?: readonly Case['state'][] };

/** Who gets which cases (派件规则): a pool of officers for some, or how many an officer of a desk may have in hand. The first pool that fits counts. */
export type RoutingRule = { says: string; when: RoutingWhen; officers: readonly string[] } | { says: string; when: Pick<RoutingWhen, 'departments'>; most: number };

/** What a waiting case is, as the rules know it. */
export type Routed = { itemCode: string; desk: string; town?: string | undefined; state: Case['state']; clock: { light: Light } | null };

/** The position of the rule whose pool a case is kept for; `null`: anybody's. A case whose light is not green waits for no pool. */
export function poolOf(rules: readonly RoutingRule[], one: Routed): number | null {
  if (one.clock !== null && one.clock.light !== 'green') return null;
  const found = rules.findIndex((rule) => 'officers' in rule && fits(rule.when, one));
  return found < 0 ? null : found;
}

/** The pools of a desk that an officer is in, in the order of the rules. */
export function poolsOf(rules: readonly RoutingRule[], desk: string, officerId: string): number[] {
  return rules.flatMap((rule, at) => ('officers' in rule && rule.officers.includes(officerId) && isOfDesk(rule.when, desk) ? [at] : []));
}

/** How many cases an officer of a desk may have taken before they get no more; `null`: as many as they like. */
export function mostTaken(rules: readonly RoutingRule[], desk: string): number | null {
  const limits = rules.flatMap((rule) => ('most' in rule && isOfDesk(rule.when, desk) ? [rule.most] : []));
  return limits.length > 0 ? Math.min(...limits) : null;
}

function isOfDesk({ departments }: RoutingWhen, desk: string): boolean {
  return departments === undefined || departments.includes(desk);
}

function fits({ items, departments, towns, stage }: RoutingWhen, one: Routed): boolean {
  return (!items || items.includes(one.itemCode)) && (!departments || departments.includes(one.desk))
    && (!towns || (one.town !== undefined && towns.includes(one.town))) && (!stage || stage.includes(one.state));
}
