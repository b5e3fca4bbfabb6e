import { dayAfter, daysAfter, isWorkday, nextWorkday, type Calendar } from '../workdays';

/** A length of time in the law's own unit: working days (行政许可法 art. 82), half a day being four office hours; or natural days. `length` may be 0, 0.5, 1, …; of other parts of a day the whole counts. */
export type Term = { length: number; unit: 'workdays' | 'days' };
/** Days `YYYY-MM-DD`. The clock stood still on every day after `from` up to and including `to`: the day a procedure starts is still worked (行政许可法 art. 45). */
export type Interval = { from: string; to: string };
/** The last day, and for half days the hour, `HH:MM`. */
export type Due = { on: string; at: string | null };
export type Light = 'green' | 'yellow' | 'red';

/**
 * The day a term ends. Its first day is not counted (行政许可法 art. 82, 民法典 art. 201); days on which the clock stood still are not
 * either, once however many reasons there were (art. 45). No working days at all: the same day (即办件).
 */
export function dueBy(from: { on: string; time: string }, term: Term, calendar: Calendar, still: readonly Interval[]): Due {
  const due = counted(from, term, calendar, still);
  // Nobody can decide on a day that a procedure has begun to take, and what it takes is not counted: the day is given back after it.
  return isStill(dayAfter(due.on), still) ? { on: nextCounted(due.on, calendar, still), at: due.at && calendar.noon.from } : due;
}

function counted(from: { on: string; time: string }, { length, unit }: Term, calendar: Calendar, still: readonly Interval[]): Due {
  if (unit === 'days') return { on: firstCounted(naturalDays(from.on, length, still), calendar, still), at: null };
  if (length === 0) return { on: isWorkday(from.on, calendar) ? from.on : nextCounted(from.on, calendar, still), at: null };
  if (length === 0.5) return halfDay(from, calendar, still);
  let on = from.on;
  for (let left = Math.ceil(length); left > 0; left -= 1) on = nextCounted(on, calendar, still);
  return { on, at: null };
}

/** Filed before noon: the same day's close; later: noon of the next working day, four office hours on. */
function halfDay({ on, time }: { on: string; time: string }, calendar: Calendar, still: readonly Interval[]): Due {
  if (isWorkday(on, calendar) && !isStill(on, still) && time < calendar.noon.from) return { on, at: calendar.closesAt };
  return { on: nextCounted(on, calendar, still), at: calendar.noon.from };
}

function naturalDays(from: string, length: number, still: readonly Interval[]): string {
  let on = from;
  for (let left = Math.ceil(length); left > 0;) {
    on = dayAfter(on);
    if (!isStill(on, still)) left -= 1;
  }
  return on;
}

/** A term of natural days that ends on a day off ends on the next working day (民法典 art. 203; assumed to hold for the hall's terms, of whose ends the licensing law says nothing). */
function firstCounted(day: string, calendar: Calendar, still: readonly Interval[]): string {
  return isCounted(day, calendar, still) ? day : nextCounted(day, calendar, still);
}

function nextCounted(day: string, calendar: Calendar, still: readonly Interval[]): string {
  let next = nextWorkday(day, calendar);
  while (isStill(next, still)) next = nextWorkday(next, calendar);
  return next;
}

function isCounted(day: string, calendar: Calendar, still: readonly Interval[]): boolean {
  return isWorkday(day, calendar) && !isStill(day, still);
}

function isStill(day: string, still: readonly Interval[]): boolean {
  return still.some(({ from, to }) => from < day && day <= to);
}

/** Working days after `today` up to and including `due`; when it is past, those after it up to today, as a negative number. */
export function workdaysLeft(today: string, due: string, calendar: Calendar, still: readonly Interval[]): number {
  if (due < today) return 0 - workdaysLeft(due, today, calendar, still);
  let left = 0;
  for (let day = dayAfter(today); day <= due; day = dayAfter(day)) if (isCounted(day, calendar, still)) left += 1;
  return left;
}

/** Days `YYYY-MM-DD`; `start` is the day from which the term counts. */
type Lit = { today: string; start: string; due: string; calendar: Calendar; still: readonly Interval[] };

/** 红黄绿灯: past; a working day or a fifth of the whole left; time enough. */
export function lightOf({ today, start, due, calendar, still }: Lit): Light {
  if (today > due) return 'red';
  return workdaysLeft(today, due, calendar, still) <= yellowFrom({ start, due, calendar, still }) ? 'yellow' : 'green';
}

/** The next day on which the light changes, `YYYY-MM-DD`; null when it is red. */
export function lightTurnsOn(lit: Lit): string | null {
  const { due, calendar, still } = lit;
  const light = lightOf(lit);
  if (light === 'red') return null;
  if (light === 'yellow') return dayAfter(due);
  let day = due;
  // Back from the last day for as long as what is left there is little; while it is green, more than that is left today.
  const little = yellowFrom(lit);
  for (let left = isCounted(day, calendar, still) ? 1 : 0; left <= little;) {
    day = daysAfter(day, -1);
    if (isCounted(day, calendar, still)) left += 1;
  }
  return day;
}

function yellowFrom({ start, due, calendar, still }: Omit<Lit, 'today'>): number {
  return Math.max(1, Math.floor(workdaysLeft(start, due, calendar, still) / 5));
}
