import { array, integer, maxLength, maxValue, minValue, number, pipe, strictObject, string } from 'valibot';
import { returns } from './endpoint';
import { text } from './pieces';

/** A year of the hall's calendar. Without a notice (`source` null) only the statutory days are known, and days counted into it are provisional. */
export type CalendarYear = { year: number; isPublished: boolean; source: string | null; holidays: string[]; workingWeekends: string[] };
/** Times are `HH:MM`; the morning ends at `noon.from`. */
export type OfficeHours = { opensAt: string; noon: { from: string; to: string }; closesAt: string };

/** Long enough for a mistake to be named by the rule, which says which day it is. */
const days = pipe(array(pipe(string(), maxLength(40))), maxLength(366));

export const publishCalendar = returns<{ year: number; changed: number }>()({
  name: 'publishCalendar', says: 'For the publisher: a year’s holidays and worked weekends as the State Council announced them; every open deadline is counted anew. Answers how many days of the year changed.',
  method: 'POST', path: '/api/officer/calendar', audience: 'officer',
  input: strictObject({ year: pipe(number(), integer(), minValue(2000), maxValue(2100)), holidays: days, workingWeekends: days, source: text }),
  refusals: ['NotForYou', 'CalendarWrong', 'ChangedMeanwhile'],
});

export const getCalendar = returns<{ hours: OfficeHours; years: CalendarYear[] }>()({
  name: 'getCalendar', says: 'The days off and the weekend days worked that deadlines are counted by, year by year, and the office hours.',
  method: 'GET', path: '/api/public/calendar', audience: 'public', input: strictObject({}), refusals: [],
});
