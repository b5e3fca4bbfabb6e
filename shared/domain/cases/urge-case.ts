import { workdaysLeft } from '../clock/due';
import { refuse, type Outcome } from '../outcome';
import { dayOf, receivedOn, type Calendar } from '../workdays';
import type { Case } from './case';
import { stillDays } from './deadlines';
import { record, type Act } from './step';

/** From so many working days before the promised day on. */
const NEAR = 1;

/** 催办: near or past the promised day, once a working day; after hours counts for the next one. */
export function urgeCase(before: Case, calendar: Calendar, act: Act): Outcome<Case, 'ActionNotOpen' | 'UrgeTooEarly' | 'UrgedToday'> {
  const urged = record(before, 'urge', act);
  if (!urged.ok) return urged;
  const today = dayOf(act.at);
  const isRunning = before.clock !== null && !before.clock.isResting && before.dueOn !== null;
  if (!isRunning || workdaysLeft(today, before.dueOn ?? today, calendar, stillDays(before, calendar, today)) > NEAR) return refuse('UrgeTooEarly', { dueOn: before.dueOn });
  const last = before.steps.filter(({ action }) => action === 'urge').at(-1);
  return last && receivedOn(new Date(last.at), calendar) === receivedOn(act.at, calendar) ? refuse('UrgedToday') : urged;
}

export function mayUrge(one: Case, calendar: Calendar, at: Date): boolean {
  return urgeCase(one, calendar, { by: 'applicant', who: '', name: '', at }).ok;
}
