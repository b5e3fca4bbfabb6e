import { poolOf, poolsOf, type RoutingRule } from '../../shared/domain/routing';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import type { Turn } from '../hall';

export type Lane = Pick<Turn, 'lane' | 'isOfLane' | 'isUrgentOnly'>;

/**
 * Where an officer is sent, one after the other: to what is late or nearly so, to what their pools get, to what anybody may have.
 * Outside of every pool the desk's own lane is all there is.
 */
export function lanesOf(routing: readonly RoutingRule[], { desk, itemCode, caller }: { desk: string; itemCode: string | undefined; caller: OfficerCaller }): Lane[] {
  const of = itemCode === undefined ? '' : `#${itemCode}`;
  const own: Lane = { lane: `all${of}`, isOfLane: (row) => poolOf(routing, row) === null };
  const pools = poolsOf(routing, desk, caller.officerId).map((at): Lane => ({ lane: `pool${at}${of}`, isOfLane: (row) => poolOf(routing, row) === at }));
  return pools.length === 0 ? [own] : [{ ...own, isUrgentOnly: true }, ...pools, own];
}
