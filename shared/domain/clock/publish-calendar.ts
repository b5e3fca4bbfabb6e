import { allow, refuse, type Outcome } from '../outcome';
import { dayAfter, isWorkday, type Calendar } from '../workdays';

/** The State Council's notice for one year (放假安排): days `YYYY-MM-DD` off and weekend days worked, and what it is called. */
export type CalendarNotice = { year: number; holidays: readonly string[]; workingWeekends: readonly string[]; source: string };
export type CalendarFault = { problem: 'notADay' | 'otherYear' | 'double' | 'notAWeekend' | 'offAndWorked' | 'statutoryDayWorked' | 'tooFewDays'; day?: string };

/** 元旦 1, 春节 4, 清明 1, 劳动节 2, 端午 1, 中秋 1, 国庆 3 (全国年节及纪念日放假办法, 2024, art. 2). */
const STATUTORY_DAYS = 13;
/** Those of them that the moon and the sun do not move. */
const FIXED = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'];

/** The calendar with this year as the notice has it; published again, a year is replaced whole. `about` names every fault of the notice. */
export function publishYear(before: Calendar, notice: CalendarNotice): Outcome<Calendar, 'CalendarWrong'> {
  const faults = faultsOf(before, notice);
  return faults.length > 0 ? refuse('CalendarWrong', { faults }) : allow(withYear(before, notice));
}

/** The same for a notice that was checked when it was published. */
export function withYear(before: Calendar, { year, holidays, workingWeekends, source }: CalendarNotice): Calendar {
  const others = (days: readonly string[]) => days.filter((day) => !isOf(year, day));
  return {
    ...before, years: [...new Set([...before.years, year])].sort(), holidays: [...others(before.holidays), ...holidays].sort(),
    workingWeekends: [...others(before.workingWeekends), ...workingWeekends].sort(), source: { ...before.source, [year]: source },
  };
}

/** How many days of the year are worked in one calendar and not in the other. */
export function daysChanged(before: Calendar, after: Calendar, year: number): number {
  let changed = 0;
  for (let day = `${year}-01-01`; isOf(year, day); day = dayAfter(day)) if (isWorkday(day, before) !== isWorkday(day, after)) changed += 1;
  return changed;
}

function faultsOf(before: Calendar, notice: CalendarNotice): CalendarFault[] {
  const named = [...notice.holidays, ...notice.workingWeekends];
  const malformed = named.filter((day) => !isDay(day) || !isOf(notice.year, day)).map((day): CalendarFault => ({ problem: isDay(day) ? 'otherYear' : 'notADay', day }));
  return malformed.length > 0 ? malformed : [...namedTwice(notice), ...notWeekends(notice), ...notOff(before, notice)];
}

function namedTwice({ holidays, workingWeekends }: CalendarNotice): CalendarFault[] {
  const doubles = [holidays, workingWeekends].flatMap((days) => days.filter((day, at) => days.indexOf(day) !== at));
  const both = workingWeekends.filter((day) => holidays.includes(day));
  return [...doubles.map((day) => ({ problem: 'double' as const, day })), ...both.map((day) => ({ problem: 'offAndWorked' as const, day }))];
}

function notWeekends({ workingWeekends }: CalendarNotice): CalendarFault[] {
  return workingWeekends.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).map((day) => ({ problem: 'notAWeekend', day }));
}

/** Of a year without a notice the calendar knows the statutory days, those by the moon too: none of them can be worked. */
function notOff(before: Calendar, notice: CalendarNotice): CalendarFault[] {
  const after = withYear(before, notice);
  const known = before.years.includes(notice.year) ? [] : before.holidays.filter((day) => isOf(notice.year, day));
  const statutory = new Set([...FIXED.map((day) => `${notice.year}-${day}`), ...known]);
  const worked = [...statutory].filter((day) => isWorkday(day, after)).map((day): CalendarFault => ({ problem: 'statutoryDayWorked', day }));
  return new Set(notice.holidays).size < STATUTORY_DAYS ? [...worked, { problem: 'tooFewDays' }] : worked;
}

function isOf(year: number, day: string): boolean {
  return day.startsWith(`${year}-`);
}

function isDay(written: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : new Date(Number.NaN);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written);
}
