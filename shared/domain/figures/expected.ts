import { deskStates, type Case } from '../cases/case';
import { timeLedger } from '../cases/time-ledger';
import { officeInstant } from '../clock/office-instant';
import { stampOf, type Calendar } from '../workdays';
import { monthsUpTo } from './months';
import { beyond, quantile, sizeOf, type Histogram } from './histogram';

/** With fewer decided cases than this, history says nothing and the promise stands. */
export const ENOUGH = 20;
/** For so many months before the month of receipt the item's own history is asked. */
const MONTHS = 12;

/** When a case will probably be decided: by half, by nine in ten of those before it (days `YYYY-MM-DD`; `cases` of them); or by its promise. */
export type Expected = { basis: 'history'; half: string; nine: string; cases: number } | { basis: 'promise'; dueOn: string };

/** The months whose history a case is told by, both `YYYY-MM` and both included: what is told stands on what was known when it came in. */
export function historyMonths(receivedOn: string): { from: string; to: string } {
  const [, to = '', ...others] = monthsUpTo(receivedOn.slice(0, 7), MONTHS + 1);
  return { from: others.at(-1) ?? to, to };
}

/** Office minutes of everybody but the applicant, from receipt up to now (ISO, +08:00). */
export function workedMinutes(one: Pick<Case, 'clock'>, now: string, calendar: Calendar): number {
  const turns = (one.clock?.turns ?? []).filter(({ at }) => at <= now);
  return timeLedger(turns, now, calendar).reduce((sum, { party, minutes }) => (party === 'applicant' ? sum : sum + minutes), 0);
}

/** Null while nobody works on it: decided, ended, or the applicant has to move. A case that took long already is measured by those that did too. */
export function expectedFinish(one: Case, history: Histogram, calendar: Calendar, at: Date): Expected | null {
  if (!deskStates.includes(one.state) || one.state === 'supplementing' || one.dueOn === null || one.clock === null) return null;
  const worked = workedMinutes(one, stampOf(at), calendar);
  const likely = beyond(history, worked);
  const [half, nine] = [quantile(likely, 0.5), quantile(likely, 0.9)];
  if (sizeOf(likely) < ENOUGH || half === null || nine === null) return { basis: 'promise', dueOn: one.dueOn };
  const day = (minutes: number) => officeInstant(stampOf(at), minutes - worked, calendar).slice(0, 10);
  return { basis: 'history', half: day(half), nine: day(nine), cases: sizeOf(likely) };
}
