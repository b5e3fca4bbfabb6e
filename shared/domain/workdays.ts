/** The State Council's yearly notices, and the hall's closing time. Days are `YYYY-MM-DD` in +08:00. */
export type Calendar = {
  /** Years whose notice is published; a day outside them is counted provisionally. */
  years: readonly number[];
  holidays: readonly string[];
  /** 调休: Saturdays and Sundays that are worked. */
  workingWeekends: readonly string[];
  /** Office hours, each `HH:MM`: the morning ends at `noon.from`, the afternoon begins at `noon.to`. */
  opensAt: string;
  noon: { from: string; to: string };
  /** What is filed later counts as received on the next working day. */
  closesAt: string;
  /** The notice that each year is from, by its year. */
  source?: Readonly<Record<string, string>>;
};

const DAY_MS = 86_400_000;
const CHINA_MS = 8 * 3_600_000;

/** The day in China of an instant, whatever zone the machine is in. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + CHINA_MS).toISOString().slice(0, 10);
}

/** The wall-clock time in China of an instant, `HH:MM`. */
export function timeOf(at: Date): string {
  return new Date(at.getTime() + CHINA_MS).toISOString().slice(11, 16);
}

/** An instant as written on records: ISO 8601 with +08:00. */
export function stampOf(at: Date): string {
  return new Date(at.getTime() + CHINA_MS).toISOString().replace('Z', '+08:00');
}

export function dayAfter(day: string): string {
  const ofMonth = Number(day.slice(8));
  // Within a month without a Date: terms are counted day by day.
  return ofMonth < 28 ? day.slice(0, 8) + String(ofMonth + 1).padStart(2, '0') : daysAfter(day, 1);
}

/** Natural days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

export function isWorkday(day: string, calendar: Calendar): boolean {
  const known = knownOf(calendar);
  const found = known.get(day) ?? worked(day, calendar);
  known.set(day, found);
  return found;
}

function worked(day: string, { workingWeekends, holidays }: Calendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const isWeekend = weekday === 0 || weekday === 6;
  return isWeekend ? workingWeekends.includes(day) : !holidays.includes(day);
}

const knownDays = new WeakMap<Calendar, Map<string, boolean>>();

/** A calendar is never changed, and every term asks for the same few days of it. */
function knownOf(calendar: Calendar): Map<string, boolean> {
  const known = knownDays.get(calendar) ?? new Map<string, boolean>();
  knownDays.set(calendar, known);
  return known;
}

export function nextWorkday(day: string, calendar: Calendar): string {
  let next = dayAfter(day);
  while (!isWorkday(next, calendar)) next = dayAfter(next);
  return next;
}

/** The day something filed at this instant counts as received: today while the hall is open, else the next working day. */
export function receivedOn(at: Date, calendar: Calendar): string {
  const day = dayOf(at);
  const isOpen = isWorkday(day, calendar) && timeOf(at) < calendar.closesAt;
  return isOpen ? day : nextWorkday(day, calendar);
}

/** The day a promise of working days falls due; the first day itself does not count (行政许可法 art. 82). */
export function dueOn(from: string, workdays: number, calendar: Calendar): string {
  let day = from;
  for (let left = workdays; left > 0; left -= 1) day = nextWorkday(day, calendar);
  return day;
}

/** True when a count of days leaves the years whose holidays are published. */
export function isProvisional(day: string, calendar: Calendar): boolean {
  return !calendar.years.includes(Number(day.slice(0, 4)));
}
