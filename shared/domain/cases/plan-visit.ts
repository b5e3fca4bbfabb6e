import { allow, refuse, type Outcome } from '../outcome';
import type { OfficerName } from '../people/officer';
import { dayOf, stampOf } from '../workdays';
import type { Case } from './case';
import { isRunning, type Procedure, type Visit, type VisitOfficer } from './procedure';
import { record, type Act } from './step';

/** What is told of a visit; `staff` are officers' ids. */
export type VisitTold = {
  at: string; place: string; parties: readonly string[]; host?: OfficerName | undefined; staff?: readonly string[] | undefined; minutes?: number | undefined; prepare?: string | undefined;
};
export type NotPlanned = 'VisitInPast' | 'VisitReported' | 'TwoStaffNeeded' | 'StaffUnknown' | 'ReasonNeeded';

/**
 * 安排勘验: two go to the spot at the least (行政许可法 art. 34). One that was told already is moved only with the reason that the
 * applicant reads; one that has its report stands.
 */
export function planVisit(found: Procedure, told: VisitTold, known: readonly VisitOfficer[], { reason, at }: Pick<Act, 'reason' | 'at'>): Outcome<Procedure, NotPlanned> {
  if (found.visit?.report) return refuse('VisitReported', { id: found.id });
  if (dayOf(new Date(told.at)) < dayOf(at)) return refuse('VisitInPast', { at: told.at });
  const ids = told.staff && [...new Set(told.staff)];
  const unknown = ids?.find((id) => !known.some(({ officerId }) => officerId === id));
  if (unknown) return refuse('StaffUnknown', { officerId: unknown });
  if (ids && ids.length < 2 && found.kind === 'siteInspection') return refuse('TwoStaffNeeded');
  if (found.visit && isMoved(found.visit, told) && !reason?.trim()) return refuse('ReasonNeeded', { action: 'planVisit' });
  const { staff: _, ...rest } = told;
  const visit = { ...rest, at: stampOf(new Date(told.at)), ...(ids ? { staff: ids.flatMap((id) => known.find(({ officerId }) => officerId === id) ?? []) } : {}) };
  const why = found.visit ? (reason?.trim() ?? null) : null;
  return allow({ ...found, visit: { ...visit, report: null }, told: [...(found.told ?? []), { at: stampOf(at), visit, reason: why }] });
}

function isMoved(before: Visit, { at, place }: VisitTold): boolean {
  return Date.parse(before.at) !== Date.parse(at) || before.place !== place;
}

/** 取消勘验: the applicant reads why; the procedure goes on, and another day may be set. */
export function cancelVisit(before: Case, id: number, act: Act): Outcome<Case, 'ActionNotOpen' | 'NotTakenByYou' | 'ProcedureNotFound' | 'VisitReported' | 'ReasonNeeded'> {
  const found = before.procedures.find((one) => one.id === id);
  if (!found?.visit || !isRunning(found)) return refuse('ProcedureNotFound', { id });
  if (found.visit.report) return refuse('VisitReported', { id });
  if (before.takenBy?.officerId !== act.who) return refuse('NotTakenByYou', { takenBy: before.takenBy?.name ?? null });
  if (!act.reason?.trim()) return refuse('ReasonNeeded', { action: 'cancelVisit' });
  const after: Procedure = { ...found, visit: null, told: [...(found.told ?? []), { at: stampOf(act.at), visit: null, reason: act.reason.trim() }] };
  return record(before, 'cancelVisit', act, { procedures: before.procedures.map((one) => (one === found ? after : one)) });
}
