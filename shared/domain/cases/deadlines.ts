import { dueBy, lightOf, lightTurnsOn, type Interval, type Term } from '../clock/due';
import { dayOf, receivedOn, timeOf, type Calendar } from '../workdays';
import type { Case } from './case';
import type { CaseClock } from './case-clock';
import { isRunning, type Procedure } from './procedure';

/** 五日内一次告知 (行政许可法 art. 32), ten days to hand over what was decided (art. 44). */
const NOTICE: Term = { length: 5, unit: 'workdays' };
const DELIVERY: Term = { length: 10, unit: 'workdays' };

/** From when an act counts: the instant in office hours, else the opening of the next working day. */
export function countsFrom(at: Date, calendar: Calendar): CaseClock['from'] {
  const on = receivedOn(at, calendar);
  return { on, time: on === dayOf(at) && timeOf(at) > calendar.opensAt ? timeOf(at) : calendar.opensAt };
}

/** A clock that starts; the days themselves are counted by `withDeadlines`. */
export function startClock(from: CaseClock['from']): CaseClock {
  return { from, noticeBy: null, dueAt: null, legalDueOn: from.on, light: 'green', turnsOn: null, isResting: false, rests: [], floors: {}, calendarNotes: [], turns: [] };
}

/** The days on which the clock stands still: procedures and waits for postponed materials; those under way as they are planned. */
export function stillDays(one: Pick<Case, 'procedures' | 'clock'>, calendar: Calendar, today: string): Interval[] {
  const procedures = one.procedures.flatMap((procedure) => (procedure.startedAt === null ? [] : [{ from: procedure.startedAt.slice(0, 10), to: endOf(procedure, procedure.startedAt, calendar, today) }]));
  return [...procedures, ...(one.clock?.rests ?? []).map(({ from, to }) => ({ from, to: to ?? today }))];
}

/** One that runs past its plan stands still until today. */
function endOf({ planned, endedAt }: Procedure, startedAt: string, calendar: Calendar, today: string): string {
  if (endedAt !== null) return endedAt.slice(0, 10);
  const plan = dueBy({ on: startedAt.slice(0, 10), time: calendar.opensAt }, planned, calendar, []).on;
  return plan > today ? plan : today;
}

/** Every day of a filed case, counted anew from what happened to it. Doing it twice changes nothing. */
export function withDeadlines(one: Case, calendar: Calendar, at: Date): Case {
  return one.clock === null ? one : withLight(dated(one, one.clock, calendar, dayOf(at)), calendar, dayOf(at));
}

function dated(one: Case, clock: CaseClock, calendar: Calendar, today: string): Case {
  const still = stillDays(one, calendar, today);
  const more = one.extension?.days ?? 0;
  const promised = dueBy(clock.from, { length: more > 0 ? Math.ceil(one.item.promisedDays) + more : one.item.promisedDays, unit: 'workdays' }, calendar, still);
  const legal = dueBy(clock.from, { length: one.item.statutoryDays + more, unit: 'workdays' }, calendar, still);
  const noticeBy = one.state === 'submitted' ? later(dueBy(clock.from, NOTICE, calendar, []).on, clock.floors.notice) : null;
  const isConverting = one.state === 'opined' && clock.rests.at(-1)?.to !== null;
  const dueOn = isConverting ? one.dueOn : later(promised.on, clock.floors.promised);
  return { ...one, dueOn, clock: { ...clock, noticeBy, dueAt: dueOn === promised.on ? promised.at : null, legalDueOn: later(legal.on, clock.floors.legal) } };
}

function later(day: string, floor: string | undefined): string {
  return floor !== undefined && floor > day ? floor : day;
}

/** 预警灯 by the law's day. A desk that rests keeps its light. */
function withLight(one: Case, calendar: Calendar, today: string): Case {
  if (one.clock === null) return one;
  const isResting = one.state === 'supplementing' || one.procedures.some(isRunning) || one.clock.rests.some(({ to }) => to === null);
  if (isResting) return { ...one, clock: { ...one.clock, isResting, turnsOn: null } };
  const asked = { today, start: one.clock.from.on, due: one.clock.legalDueOn, calendar, still: stillDays(one, calendar, today) };
  return { ...one, clock: { ...one.clock, isResting, light: lightOf(asked), turnsOn: lightTurnsOn(asked) } };
}

/** By when what was decided has to be in the applicant's hands. */
export function deliverBy(decidedOn: string, calendar: Calendar): string {
  return dueBy({ on: decidedOn, time: calendar.opensAt }, DELIVERY, calendar, []).on;
}

/** 延长审批: ten working days; fifteen for unified handling of 45 (art. 42); three for the registration of market entities. */
export function extensionDays({ statutoryDays, subject }: { statutoryDays: number; subject: string }): number {
  if (subject === REGISTRATION && statutoryDays <= 3) return 3;
  return statutoryDays >= 45 ? 15 : 10;
}
const REGISTRATION = '企业登记注册';
