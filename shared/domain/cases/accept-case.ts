import type { ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, type Calendar } from '../workdays';
import type { Case, Declined } from './case';
import { countsFrom, withDeadlines } from './deadlines';
import { byHall, record } from './step';

/** 受理: the desk's time for the decision counts from now. */
export function acceptedNow(after: Case, calendar: Calendar, at: Date): Case {
  return acceptedFrom(after, countsFrom(at, calendar), calendar, at);
}

function acceptedFrom(after: Case, from: { on: string; time: string }, calendar: Calendar, at: Date): Case {
  const { notice: _, ...floors } = after.clock?.floors ?? {};
  return withDeadlines({ ...after, acceptedOn: from.on, clock: after.clock && { ...after.clock, from, floors } }, calendar, at);
}

/** 逾期不告知视为受理: a desk that asked for nothing in time has accepted from the day it received (行政许可法 art. 32). */
export function deemAccepted(before: Case, calendar: Calendar, at: Date): Outcome<Case, 'ActionNotOpen'> {
  if (before.state !== 'submitted' || before.clock === null || before.clock.noticeBy === null || dayOf(at) <= before.clock.noticeBy) return allow(before);
  const moved = record(before, 'deemAccepted', byHall(at));
  return moved.ok ? allow(acceptedFrom(moved.value, before.clock.from, calendar, at)) : moved;
}

/** 不予受理: not this body's, and then whose it is; or no licence is needed (行政许可法 art. 32). */
export function declined(after: Case, details: Declined | undefined): Outcome<Case, 'DetailsNeeded'> {
  const isTold = details?.ground === 'notNeeded' || (details?.ground === 'notInScope' && details.competent.trim() !== '');
  return details && isTold ? allow({ ...after, declined: details }) : refuse('DetailsNeeded', { fields: ['decline'] });
}

/** Whether the item asks for an inspection on the spot by two (行政许可法 art. 34). */
export function needsInspection({ specialProcedure }: Pick<ServiceItem, 'specialProcedure'>): boolean {
  return specialProcedure?.type === 'site-inspection';
}
