import { openPromise, settle } from '../promises/settle';
import { allow, type Outcome } from '../outcome';
import { dayAfter, dayOf, daysAfter, type Calendar } from '../workdays';
import { deemAccepted } from './accept-case';
import { awaitedBy } from './awaited';
import { passesUpOn, passRatingUp } from './pass-rating-up';
import { deskStates, type Case } from './case';
import { withDeadlines } from './deadlines';
import { waitsForGrant } from './decide';
import { lastNotice, openItems } from './notice';
import { lastDays } from './note-licence-change';
import { byHall, record } from './step';
import { endSupplement } from './supplement';
import { endLease } from './take-case';

/** For how long past its due day a case may still rest on a licence: special procedures stop the clock. */
const WATCHED_DAYS = 90;
/** A draft nobody touches for so long dies. */
const DRAFT_DAYS = 90;

/**
 * When the hall has to act on a case by itself (ISO, +08:00): what was not told, answered or supplied in time, a lease or
 * a licence that ran out, a light that turns, a silent source to ask again, a grant by filing, a draft left alone, a bad rating nobody answers.
 */
export function dutyAt(one: Case): string | null {
  if (one.state === 'draft') return midnight(daysAfter((one.savedAt ?? one.steps[0]?.at ?? '').slice(0, 10) || '9999-01-01', DRAFT_DAYS));
  if (!deskStates.includes(one.state)) return overdueAnswer(one);
  const asks = awaitedBy(one).map(([, proof]) => proof.since);
  const lapses = postponed(one).map(({ dueOn }) => midnight(dayAfter(dueOn)));
  // A licence that lasts for years longer than any case needs no watch of its own.
  const watched = lastDays(one).filter((day) => one.dueOn !== null && day <= daysAfter(one.dueOn, WATCHED_DAYS));
  const ends = watched.map((day) => midnight(dayAfter(day)));
  const grants = waitsForGrant(one) ? one.steps.slice(-1).map(({ at }) => at) : [];
  return [...asks, ...lapses, ...ends, ...grants, ...byTheLaw(one)].sort()[0] ?? null;
}

function overdueAnswer(one: Case): string | null {
  const day = passesUpOn(one);
  return day === null ? null : midnight(day);
}

function byTheLaw(one: Case): string[] {
  const notice = one.state === 'submitted' ? one.clock?.noticeBy : null;
  const reply = one.state === 'supplementing' ? lastNotice(one)?.replyBy : null;
  return [...(notice ? [midnight(dayAfter(notice))] : []), ...(reply ? [midnight(dayAfter(reply))] : []),
    ...(one.clock?.turnsOn ? [midnight(one.clock.turnsOn)] : []), ...(one.takenBy?.until ? [one.takenBy.until] : [])];
}

function midnight(day: string): string {
  return `${day}T00:00:00.000+08:00`;
}

/** Everything the calendar alone makes due: at most one of them ends the case, and then nothing else happens to it. */
export function doDuties(before: Case, calendar: Calendar, at: Date): Outcome<Case, 'ActionNotOpen'> {
  if (before.state !== 'draft' && !deskStates.includes(before.state)) return passRatingUp(before, at);
  const rules = [dropDraft, lapseOverdue, (one: Case) => endSupplement(one, calendar, at), (one: Case) => deemAccepted(one, calendar, at), endLease, (one: Case) => turnLight(one, calendar, at)];
  let one = before;
  for (const rule of rules) {
    const next = rule(one, at);
    if (!next.ok) return next;
    one = next.value;
    if (one !== before && !deskStates.includes(one.state)) return allow(one);
  }
  return allow(one);
}

/** A draft nobody came back to (草稿失效). */
function dropDraft(before: Case, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const due = before.state === 'draft' ? dutyAt(before) : null;
  return due !== null && due.slice(0, 10) <= dayOf(at) ? record(before, 'lapseDraft', byHall(at)) : allow(before);
}

/** 预警: a light that turned is on record and moves the case up its queue (电子监察). */
function turnLight(before: Case, calendar: Calendar, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const turnsOn = before.clock?.turnsOn ?? null;
  if (turnsOn === null || turnsOn > dayOf(at)) return allow(before);
  const after = withDeadlines(before, calendar, at);
  if (after.clock?.light === before.clock?.light) return allow(after);
  const moved = record(before, 'turnLight', byHall(at));
  return moved.ok ? allow(withDeadlines(moved.value, calendar, at)) : moved;
}

/** A postponed material that did not come by its day ends the case (容缺受理); the day itself still counts. */
export function lapseOverdue(before: Case, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const today = dayOf(at);
  const late = postponed(before).filter(({ dueOn }) => dueOn < today).map(({ material }) => material);
  if (late.length === 0) return allow(before);
  const promises = before.promises.map((promise) => (late.includes(promise.material) && promise.kind === 'later' ? settle(promise, 'lapse', { on: today, by: 'hall' }) : promise));
  return record(before, 'lapse', byHall(at), { promises });
}

/** Postponed materials and their days. One that a notice asks for is due when the notice is. */
function postponed(one: Case): { material: string; dueOn: string }[] {
  const asked = openItems(one).map(({ key }) => key);
  return Object.keys(one.proofs).filter((material) => !asked.includes(material)).flatMap((material) => {
    const promise = openPromise(one.promises, material);
    return promise?.kind === 'later' && promise.dueOn !== null ? [{ material, dueOn: promise.dueOn }] : [];
  });
}
