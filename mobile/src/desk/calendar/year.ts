import type { CalendarYear } from '../../../../shared/contract/calendar';
import { dayAfter } from '../../../../shared/domain/workdays';

/** What a day of the notice is. `holiday` is named in it, on a weekend, too. */
export type DayKind = 'work' | 'weekend' | 'holiday' | 'worked';
export type YearDraft = Pick<CalendarYear, 'holidays' | 'workingWeekends'>;

/** Monday 0 … Sunday 6. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function kindOf(day: string, { holidays, workingWeekends }: YearDraft): DayKind {
  if (workingWeekends.includes(day)) return 'worked';
  if (holidays.includes(day)) return 'holiday';
  return weekdayOf(day) > 4 ? 'weekend' : 'work';
}

/** The day as its next press makes it: a working day off and back; a weekend off, worked and back. */
export function turned(day: string, draft: YearDraft): YearDraft {
  const kind = kindOf(day, draft);
  const holidays = draft.holidays.filter((one) => one !== day);
  const workingWeekends = draft.workingWeekends.filter((one) => one !== day);
  if (kind === 'work' || kind === 'weekend') return { holidays: [...holidays, day].sort(), workingWeekends };
  if (kind === 'holiday' && weekdayOf(day) > 4) return { holidays, workingWeekends: [...workingWeekends, day].sort() };
  return { holidays, workingWeekends };
}

export function monthsOf(year: number): string[][] {
  const months: string[][] = Array.from({ length: 12 }, () => []);
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = dayAfter(day)) months[Number(day.slice(5, 7)) - 1]?.push(day);
  return months;
}

/** Which days become rest, and which work. */
export function changesOf(year: number, before: YearDraft, after: YearDraft): { toRest: string[]; toWork: string[] } {
  const isWork = (day: string, draft: YearDraft) => ['work', 'worked'].includes(kindOf(day, draft));
  const changed = monthsOf(year).flat().filter((day) => isWork(day, before) !== isWork(day, after));
  return { toRest: changed.filter((day) => !isWork(day, after)), toWork: changed.filter((day) => isWork(day, after)) };
}
