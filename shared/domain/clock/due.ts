import { dayAfter, daysAfter, isWorkday, nextWorkday, type Calendar } from '../workdays';

/** A length of time in the law's own unit: working days (行政许可法 art. 82), half a day being four office hours; or natural days. */
export type Term = { length: number; unit: 'workdays' | 'days' };
/** The clock stood still on every day after `from` up to and including `to`: the day a procedure starts is still worked (art. 45). */
export type Interval = { from: string; to: string };
/** The last day, and for half days the hour, `HH:MM`. */
export type Due = { on: string; at: string | null };
export type Light = 'green' | 'yellow' | 'red';

/** The day a term ends. Its first day is not counted (art. 82); days on which the clock stood still are not either, once however many reasons there were. */
export function dueBy(from: { on: string; time: string }, { length, unit }: Term, calendar: Calendar, still: readonly Interval[]): Due {
  if (unit === 'days') return { on: workdayFrom(naturalDays(from.on, length, still), calendar), at: null };
  if (length === 0.5) return halfDay(from, calendar, still);
  let on = from.on;
  for (let left = Math.ceil(length); left > 0; left -= 1) on = nextCounted(on, calendar, still);
  return { on, at: null };
}

/** Before noon: the same day's close; later: noon of the next working day (reference: four office hours). */
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

/** A term of natural days that ends on a day off ends on the next working day (民法典 art. 203). */
function workdayFrom(day: string, calendar: Calendar): string {
  return isWorkday(day, calendar) ? day : nextWorkday(day, calendar);
}

function nextCounted(day: string, calendar: Calendar, still: readonly Interval[]): string {
  let next = nextWorkday(day, calendar);
  while (isStill(next, still)) next = nextWorkday(next, calendar);
  return next;
}

function isStill(day: string, still: readonly Interval[]): boolean {
  return still.some(({ from, to }) => from < day && day <= to);
}

/** Working days after `today` up to and including `due`; fewer than none when it is past. */
export function workdaysLeft(today: string, due: string, calendar: Calendar, still: readonly Interval[]): number {
  if (due < today) return -workdaysLeft(due, today, calendar, still);
  let left = 0;
  for (let day = dayAfter(today); day <= due; day = dayAfter(day)) if (isWorkday(day, calendar) && !isStill(day, still)) left += 1;
  return left;
}

type Lit = { today: string; start: string; due: string; calendar: Calendar; still: readonly Interval[] };

/** 红黄绿灯: past; a working day or a fifth of the whole left; time enough. */
export function lightOf({ today, start, due, calendar, still }: Lit): Light {
  if (today > due) return 'red';
  return workdaysLeft(today, due, calendar, still) <= yellowFrom({ start, due, calendar, still }) ? 'yellow' : 'green';
}

/** The next day on which the light changes; null when it is red. */
export function lightTurnsOn(lit: Lit): string | null {
  const { today, due, calendar, still } = lit;
  const light = lightOf(lit);
  if (light === 'red') return null;
  if (light === 'yellow') return dayAfter(due);
  const last = yellowFrom(lit);
  let day = due;
  while (day > today && workdaysLeft(daysAfter(day, -1), due, calendar, still) <= last) day = daysAfter(day, -1);
  return day;
}

function yellowFrom({ start, due, calendar, still }: Omit<Lit, 'today'>): number {
  return Math.max(1, Math.floor(workdaysLeft(start, due, calendar, still) / 5));
}
