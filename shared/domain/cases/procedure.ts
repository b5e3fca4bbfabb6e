import type { OfficerName } from '../people/officer';
import type { Term } from '../clock/due';
import type { Decider } from '../delegation';

/** 特别程序 whose time is not counted (行政许可法 art. 45; 公示 by the item's own rule). */
export const procedureKinds = ['siteInspection', 'expertReview', 'hearing', 'publication', 'testing'] as const;
export type ProcedureKind = (typeof procedureKinds)[number];

/** Asked for by the clerk, started by a leader, ended with a result. Instants are ISO 8601 with +08:00. */
export type Procedure = {
  id: number;
  kind: ProcedureKind;
  reason: string;
  planned: Term;
  /** The body or experts who carry it out; null: the desk's own people. */
  with: string | null;
  /** Whose leave it takes. */
  leader: Decider;
  askedBy: OfficerName;
  askedAt: string;
  approvedBy: OfficerName | null;
  startedAt: string | null;
  refused: { by: OfficerName; reason: string; at: string } | null;
  endedAt: string | null;
  result: string | null;
  visit: Visit | null;
  /** Every time the applicant was told of a visit, or that it is cancelled, in its order: notices in writing follow from it. */
  told?: readonly VisitNotice[] | undefined;
};

/** Who goes, and the name of their department. */
export type VisitOfficer = OfficerName & { department: string };
/** `at`: the instant of the step that told it. `reason`: why it was moved or cancelled; no `visit`: cancelled. */
export type VisitNotice = { at: string; visit: Omit<Visit, 'report'> | null; reason: string | null };

/** 现场勘验 / 联合勘验 / 听证会: when, where, by whom, and what they found. Photos are files of the case. */
export type Visit = {
  at: string;
  place: string;
  /** Others who take part, by their names. */
  parties: readonly string[];
  /** How long it is planned to take; none told: `VISIT_MINUTES`. */
  minutes?: number | undefined;
  /** 联合勘验: of one department or of several; nobody is at two places at a time. */
  staff?: readonly VisitOfficer[] | undefined;
  /** What the applicant has ready. */
  prepare?: string | undefined;
  /** Who presides over a hearing: nobody who reviews the case (行政许可法 art. 48). */
  host?: OfficerName | undefined;
  /** Two at the least sign the report (行政许可法 art. 34). */
  report: { by: readonly OfficerName[]; findings: string; isPassed: boolean; photos: readonly string[]; at: string } | null;
};

export function isAsked(one: Procedure): boolean {
  return one.startedAt === null && one.refused === null;
}

export function isRunning(one: Procedure): boolean {
  return one.startedAt !== null && one.endedAt === null;
}
