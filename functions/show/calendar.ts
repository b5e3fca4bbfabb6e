import type { CalendarYear } from '../../shared/contract/calendar';
import type { Calendar } from '../../shared/domain/workdays';

/** Every year of which anything is known, in order. */
export function showYears({ years, holidays, workingWeekends, source }: Calendar): CalendarYear[] {
  const known = new Set([...years, ...holidays.map((day) => Number(day.slice(0, 4)))]);
  const of = (year: number, days: readonly string[]) => days.filter((day) => day.startsWith(`${year}-`)).sort();
  return [...known].sort().map((year) => ({
    year, isPublished: years.includes(year), source: source?.[year] ?? null, holidays: of(year, holidays), workingWeekends: of(year, workingWeekends),
  }));
}
