import { dueBy } from '../clock/due';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, stampOf, type Calendar } from '../workdays';
import type { Case, CaseRole } from './case';
import type { CalendarNote } from './case-clock';
import { countsFrom, withDeadlines } from './deadlines';
import { lastNotice } from './notice';
import { byHall, record, type Act } from './step';

type Days = Record<CalendarNote['which'], string | null>;

/**
 * A published calendar moves every open deadline, and both sides are told old and new. None moves earlier without the
 * consent of whoever it binds: the old day stands meanwhile. Doing it twice does it once.
 */
export function recompute(before: Case, calendar: Calendar, at: Date): Outcome<Case, 'ActionNotOpen'> {
  if (before.clock === null) return allow(before);
  const told = daysOf(before);
  // As of the last step, so that only the calendar makes a difference: a procedure that runs over its plan is no news of it.
  const now = daysOf(counted(before, calendar, new Date(before.steps.at(-1)?.at ?? at)));
  const notes = (Object.keys(told) as CalendarNote['which'][]).flatMap((which): CalendarNote[] => {
    const [from, to] = [told[which], now[which]];
    if (from === null || to === null || from === to || isToldAlready(before, which, to)) return [];
    return [{ at: stampOf(at), which, from, to, isApplied: to > from }];
  });
  if (notes.length === 0) return allow(before);
  const moved = record(before, 'noteCalendar', byHall(at));
  return moved.ok ? allow(withNotes(moved.value, notes, calendar, at)) : moved;
}

/** A case about to be acted on, as the calendar in force has it: an act between a publication and the recount tells of it too. */
export function upToDate(before: Case, calendar: Calendar, at: Date): Case {
  const counted = recompute(before, calendar, at);
  return counted.ok ? counted.value : before;
}

function daysOf({ dueOn, clock, notices, state }: Case): Days {
  const reply = state === 'supplementing' ? (notices.at(-1)?.replyBy ?? null) : null;
  return { promised: dueOn, legal: clock?.legalDueOn ?? null, notice: clock?.noticeBy ?? null, reply };
}

/** Every day as this calendar has it, whatever was told before. */
function counted(one: Case, calendar: Calendar, at: Date): Case {
  const free = { ...one, clock: one.clock && { ...one.clock, floors: {} } };
  const notice = lastNotice(one);
  const notices = notice ? [...one.notices.slice(0, -1), { ...notice, replyBy: replyDay(notice, calendar) }] : one.notices;
  return withDeadlines({ ...free, notices }, calendar, at);
}

function replyDay({ at, replyDays }: { at: string; replyDays: number }, calendar: Calendar): string {
  return dueBy(countsFrom(new Date(at), calendar), { length: replyDays, unit: 'workdays' }, calendar, []).on;
}

function isToldAlready({ clock }: Case, which: CalendarNote['which'], to: string): boolean {
  return clock?.calendarNotes.filter((note) => note.which === which).at(-1)?.to === to && clock.calendarNotes.some((note) => note.which === which && !note.isApplied);
}

/** Later days are taken over, earlier ones wait: the day told stays as a floor. */
function withNotes(one: Case, notes: readonly CalendarNote[], calendar: Calendar, at: Date): Case {
  if (one.clock === null) return one;
  const floors = Object.fromEntries(notes.filter(({ isApplied }) => !isApplied).map(({ which, from }) => [which, from]));
  const reply = notes.find(({ which, isApplied }) => which === 'reply' && isApplied)?.to;
  const notices = reply ? one.notices.map((notice, index) => (index === one.notices.length - 1 ? { ...notice, replyBy: reply } : notice)) : one.notices;
  return withDeadlines({ ...one, notices, clock: { ...one.clock, floors: { ...one.clock.floors, ...floors }, calendarNotes: [...one.clock.calendarNotes, ...notes] } }, calendar, at);
}

/** Which earlier days wait for this side's consent: the applicant's are those to answer by. */
export function datesToConsent(one: Pick<Case, 'clock'>, role: Exclude<CaseRole, 'clock'>): CalendarNote[] {
  return (one.clock?.calendarNotes ?? []).filter((note) => !note.isApplied && (note.which === 'reply') === (role === 'applicant'));
}

export function consentDates(before: Case, role: Exclude<CaseRole, 'clock'>, calendar: Calendar, act: Act): Outcome<Case, 'ActionNotOpen'> {
  const agreed = datesToConsent(before, role);
  const moved = record(before, 'consentDates', act);
  if (!moved.ok) return moved;
  const { clock, notices } = moved.value;
  if (agreed.length === 0 || clock === null) return refuse('ActionNotOpen', { state: before.state, open: [] });
  const floors = Object.fromEntries(Object.entries(clock.floors).filter(([which]) => !agreed.some((note) => note.which === which)));
  const reply = agreed.filter(({ which }) => which === 'reply').at(-1)?.to;
  return allow(withDeadlines({
    ...moved.value, notices: reply ? notices.map((notice, index) => (index === notices.length - 1 && reply > dayOf(act.at) ? { ...notice, replyBy: reply } : notice)) : notices,
    clock: { ...clock, floors, calendarNotes: clock.calendarNotes.map((note) => (agreed.includes(note) ? { ...note, isApplied: true } : note)) },
  }, calendar, act.at));
}
