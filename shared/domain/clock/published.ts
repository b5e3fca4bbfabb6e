import type { Outcome } from '../outcome';
import { allow } from '../outcome';
import type { OfficerName } from '../people/officer';
import type { Calendar } from '../workdays';
import { publishYear, withYear, type CalendarNotice } from './publish-calendar';

/** What publishers published over the catalogue's own years, a notice a year. `version` 0: nothing yet. */
export type PublishedCalendar = {
  version: number;
  notices: readonly CalendarNotice[];
  /** The last change, ISO 8601 in +08:00. */
  at: string;
  by: OfficerName | null;
};

/** The catalogue's calendar with every published year in the place of its own. */
export function withPublished(base: Calendar, { notices }: Pick<PublishedCalendar, 'notices'>): Calendar {
  return notices.reduce(withYear, base);
}

/** The same object when this very notice is the one in force: published twice it is published once. */
export function publish(before: PublishedCalendar, base: Calendar, notice: CalendarNotice, by: { officer: OfficerName; at: string }): Outcome<PublishedCalendar, 'CalendarWrong'> {
  const checked = publishYear(withPublished(base, before), notice);
  if (!checked.ok) return checked;
  if (before.notices.some((one) => isSame(one, notice))) return allow(before);
  const notices = [...before.notices.filter(({ year }) => year !== notice.year), notice];
  return allow({ ...before, notices, at: by.at, by: by.officer });
}

function isSame(one: CalendarNotice, other: CalendarNotice): boolean {
  const said = ({ year, holidays, workingWeekends, source }: CalendarNotice) => JSON.stringify([year, [...holidays].sort(), [...workingWeekends].sort(), source]);
  return said(one) === said(other);
}
