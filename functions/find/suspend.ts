import type { Policy } from '../../shared/domain/benefits/policy';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { digestOf } from './policy-change';

/** The newest version again, suspended otherwise: nobody's sum changes, so nothing is replayed. What stands already is not published again. */
export async function publishSuspension(hall: Hall, caller: Pick<OfficerCaller, 'officerId' | 'name'>, policyCode: string, suspension: Policy['suspension']): Promise<Outcome<{ version: number }, 'PolicyNotFound' | 'ChangedMeanwhile'>> {
  const newest = await hall.policies.find(policyCode);
  if (!newest) return refuse('PolicyNotFound');
  const { suspension: before, ...text } = newest;
  if (before?.from === suspension?.from && before?.reason === suspension?.reason) return allow({ version: newest.version });
  const next = { ...text, version: newest.version + 1, ...(suspension ? { suspension } : {}) };
  if (await hall.policies.publish(next, { officerId: caller.officerId, name: caller.name, at: stampOf(hall.now()) })) return allow({ version: next.version });
  const winner = await hall.policies.find(policyCode);
  return winner && digestOf(hall, winner) === digestOf(hall, next) ? allow({ version: winner.version }) : refuse('ChangedMeanwhile');
}
