import { dayOf, isWorkday, timeOf, type Calendar } from '../workdays';

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday: so many days after its week's Monday. */
const THURSDAY = 3;

/**
 * Working minutes between two instants (ISO 8601, as `stampOf` writes them): those inside office hours on working days. Each instant
 * counts as its whole minute, so that the parts of a span add up to it; backwards they are negative.
 */
export function officeMinutes(from: string, to: string, calendar: Calendar): number {
  const [start, end] = [new Date(from), new Date(to)];
  const days = workdaysBefore(dayOf(end), calendar) - workdaysBefore(dayOf(start), calendar);
  return days * officeDay(calendar) + minutesOfDay(end, calendar) - minutesOfDay(start, calendar);
}

/** Minutes of one working day. */
export function officeDay(calendar: Calendar): number {
  return minutesUntil('24:00', calendar);
}

/** Counted by weeks and corrected by the notices: a span of years costs no more than one of days. */
function workdaysBefore(day: string, { holidays, workingWeekends }: Calendar): number {
  const sinceMonday = Date.parse(`${day}T00:00:00Z`) / DAY_MS + THURSDAY;
  const weekdays = Math.floor(sinceMonday / 7) * 5 + Math.min(sinceMonday % 7, 5);
  const off = holidays.filter((one) => one < day && !isWeekend(one)).length;
  return weekdays - off + workingWeekends.filter((one) => one < day && isWeekend(one)).length;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

function minutesOfDay(at: Date, calendar: Calendar): number {
  return isWorkday(dayOf(at), calendar) ? minutesUntil(timeOf(at), calendar) : 0;
}

/** Of one working day, up to this time, `HH:MM`. */
function minutesUntil(time: string, { opensAt, noon, closesAt }: Calendar): number {
  return within(time, opensAt, noon.from) + within(time, noon.to, closesAt);
}

function within(time: string, from: string, to: string): number {
  return Math.max(0, Math.min(minutes(time), minutes(to)) - minutes(from));
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
