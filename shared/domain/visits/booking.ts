import type { Case } from '../cases/case';
import { isAsked, isRunning, type Procedure, type ProcedureKind, type VisitOfficer } from '../cases/procedure';
import { stampOf } from '../workdays';

/** What is kept free where nobody said how long. */
export const VISIT_MINUTES = 120;

/** A visit in the diaries of its desk and of everybody who goes. `from` and `until` are instants, ISO 8601 with +08:00. */
export type Booking = {
  caseNo: string; procedureId: number; kind: ProcedureKind; from: string; until: string; place: string; desk: string; itemName: string; applicantName: string;
  staff: readonly VisitOfficer[]; parties: readonly string[];
  /** What the report found; null until there is one. */
  isPassed: boolean | null;
};

/** The visits of a case that are in diaries: those still to come, and those that took place. */
export function bookingsOf(one: Case): Booking[] {
  return one.procedures.flatMap((procedure) => {
    const { id, kind, visit } = procedure;
    if (visit === null || !isBooked(one, procedure)) return [];
    const from = new Date(visit.at);
    return [{
      caseNo: one.caseNo, procedureId: id, kind, from: stampOf(from), until: stampOf(new Date(from.getTime() + (visit.minutes ?? VISIT_MINUTES) * 60_000)), place: visit.place,
      desk: one.desk, itemName: one.item.name, applicantName: one.applicant.name, staff: visit.staff ?? [], parties: visit.parties, isPassed: visit.report?.isPassed ?? null,
    }];
  });
}

function isBooked({ state }: Case, procedure: Procedure): boolean {
  return Boolean(procedure.visit?.report) || (state === 'accepted' && (isAsked(procedure) || isRunning(procedure)));
}

/** Whose diaries it is in. */
export function lanesOf({ desk, staff }: Pick<Booking, 'desk' | 'staff'>): string[] {
  return [deskLane(desk), ...staff.map(({ officerId }) => officerLane(officerId))];
}

export const deskLane = (desk: string) => `DESK#${desk}`;
export const officerLane = (officerId: string) => `OFFICER#${officerId}`;
