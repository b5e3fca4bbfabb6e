import { openPromise, settle } from '../promises/settle';
import { allow, type Outcome } from '../outcome';
import { dayAfter, dayOf, daysAfter } from '../workdays';
import { awaitedBy } from './awaited';
import { deskStates, type Case } from './case';
import { waitsForGrant } from './decide';
import { lastDays } from './note-licence-change';
import { byHall, record } from './step';

/** For how long past its due day a case may still rest on a licence: special procedures stop the clock. */
const WATCHED_DAYS = 90;

/** When the hall has to act on a case by itself (ISO, +08:00): to ask a silent source again, to end what was not supplied, to note a licence that ran out, or to grant by itself. */
export function dutyAt(one: Case): string | null {
  if (!deskStates.includes(one.state)) return null;
  const asks = awaitedBy(one).map(([, proof]) => proof.since);
  const lapses = Object.keys(one.proofs).flatMap((material) => {
    const promise = openPromise(one.promises, material);
    return promise?.kind === 'later' && promise.dueOn !== null ? [`${dayAfter(promise.dueOn)}T00:00:00.000+08:00`] : [];
  });
  // A licence that lasts for years longer than any case needs no watch of its own.
  const watched = lastDays(one).filter((day) => one.dueOn !== null && day <= daysAfter(one.dueOn, WATCHED_DAYS));
  const ends = watched.map((day) => `${dayAfter(day)}T00:00:00.000+08:00`);
  const grants = waitsForGrant(one) ? one.steps.slice(-1).map(({ at }) => at) : [];
  return [...asks, ...lapses, ...ends, ...grants].sort()[0] ?? null;
}

/** A postponed material that did not come by its day ends the case (容缺受理); the day itself still counts. */
export function lapseOverdue(before: Case, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const today = dayOf(at);
  const isLate = (material: string) => {
    const promise = openPromise(before.promises, material);
    return promise?.kind === 'later' && promise.dueOn !== null && promise.dueOn < today;
  };
  const late = Object.keys(before.proofs).filter(isLate);
  if (late.length === 0) return allow(before);
  const promises = before.promises.map((promise) => (late.includes(promise.material) && promise.kind === 'later' ? settle(promise, 'lapse', { on: today, by: 'hall' }) : promise));
  return record(before, 'lapse', byHall(at), { promises });
}
