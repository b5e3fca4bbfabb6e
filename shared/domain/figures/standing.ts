import { deskStates, type Case } from '../cases/case';
import type { Counter, FigureName } from './figure';

/** What a case counts for while it is open; null once it is decided or ended. `receivedOn` is `YYYY-MM-DD`. */
export type Standing = { desk: string; light: 'late' | 'soon' | 'inTime' | 'resting'; receivedOn: string; holder: { officerId: string; name: string } | null };

export function standingOf({ state, desk, clock, receivedOn, takenBy }: Case): Standing | null {
  if (!deskStates.includes(state) || clock === null || receivedOn === null) return null;
  const light = clock.isResting ? 'resting' : ({ red: 'late', yellow: 'soon', green: 'inTime' } as const)[clock.light];
  return { desk, light, receivedOn, holder: takenBy && { officerId: takenBy.officerId, name: takenBy.name } };
}

/** What a case no longer counts for, and what it counts for instead. */
export function standingMoved(before: Standing | null, after: Standing | null): Counter[] {
  return [...standingCounts(before, -1), ...standingCounts(after, 1)];
}

function standingCounts(standing: Standing | null, by: 1 | -1): Counter[] {
  if (standing === null) return [];
  const { desk, light, receivedOn, holder } = standing;
  const name: FigureName = `${light}Now`;
  const isUntaken = holder === null && light !== 'resting';
  return [
    { period: 'NOW', subject: `DESK#${desk}`, adds: { [name]: by, ...(isUntaken ? { untakenNow: by } : {}) } },
    ...(holder ? [{ period: 'NOW', subject: `OFFICER#${desk}#${holder.officerId}`, says: holder.name, adds: { [name]: by } }] : []),
    { period: 'OPEN', subject: `DAY#${receivedOn}`, adds: { cases: by } },
  ];
}
