import type { Case } from '../cases/case';
import type { Calendar } from '../workdays';
import { countsOfStep, isDecision } from './count-steps';
import { merged, type Counter } from './figure';
import type { Histogram } from './histogram';
import { standingMoved, standingOf, type Standing } from './standing';

/** How far a case has been counted: its version, its steps, and what it counts for while it is open. */
export type Counted = { version: number; steps: number; standing: Standing | null };
export const uncounted: Counted = { version: 0, steps: 0, standing: null };

/** Whether counting needs to know how long others took. */
export function needsHistory({ steps }: Counted, one: Case): boolean {
  return one.steps.slice(steps).some(isDecision);
}

/** What a case adds to the figures since it was counted last; null when this version, or a later one, has been counted already. */
export function countCase(before: Counted, one: Case, calendar: Calendar, history: Histogram): { after: Counted; counters: Counter[] } | null {
  if (one.version <= before.version || one.receivedOn === null) return null;
  const after = { version: one.version, steps: one.steps.length, standing: standingOf(one) };
  const counters = one.steps.flatMap((_, at) => (at < before.steps ? [] : countsOfStep(one, at, calendar, history)));
  return { after, counters: merged([...counters, ...standingMoved(before.standing, after.standing)]) };
}
