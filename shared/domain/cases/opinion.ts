import { allow, refuse, type Outcome } from '../outcome';
import { dayOf } from '../workdays';
import type { Case } from './case';
import { mayOpine, type Obstacle } from './obstacles';
import { isOnlyPostponed } from './owed';

/** 初审意见: only where nothing but postponed materials is missing; the clock rests while they are. */
export function opined(after: Case, deciding: Parameters<typeof mayOpine>[0]): Outcome<Case, 'ActionNotOpen' | Obstacle> {
  const free = mayOpine(deciding);
  if (!free.ok) return free;
  if (!isOnlyPostponed(after)) return refuse('ActionNotOpen', { state: deciding.before.state, open: ['approve', 'propose'] });
  return allow({ ...after, clock: after.clock && { ...after.clock, isResting: true, turnsOn: null, rests: [...after.clock.rests, { from: dayOf(deciding.at), to: null }] } });
}

/** The rest is over: everything is in, or the opinion is taken back. */
export function restOver(after: Case, at: Date): Case {
  if (after.clock === null) return after;
  const rests = after.clock.rests.map((one) => (one.to === null ? { ...one, to: dayOf(at) } : one));
  return { ...after, clock: { ...after.clock, isResting: false, rests } };
}
