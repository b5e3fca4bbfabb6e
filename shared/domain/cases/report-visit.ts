import { allow, refuse, type Outcome } from '../outcome';
import type { OfficerName } from '../people/officer';
import { dayOf, stampOf } from '../workdays';
import { isRunning, type Procedure, type VisitOfficer } from './procedure';

export type ReportTold = { by: readonly OfficerName[]; findings: string; isPassed: boolean; photos: readonly string[] };
export type NotReported = 'ProcedureNotFound' | 'DetailsNeeded' | 'TwoStaffNeeded' | 'VisitAhead' | 'VisitReported' | 'PhotosUnchecked' | 'TooManyPhotos';
type Known = { staff: readonly VisitOfficer[]; photos: readonly string[] };

export const PHOTOS_A_VISIT = 20;

/**
 * 勘验报告: two officers sign for what they saw (行政许可法 art. 34), on its day at the earliest, and once. Its photos are clean
 * files of this very case.
 */
export function reported(found: Procedure, report: ReportTold | undefined, { staff, photos }: Known, { at }: { at: Date }): Outcome<Procedure, NotReported> {
  if (!isRunning(found) || found.visit === null) return refuse('ProcedureNotFound', { id: found.id });
  if (found.visit.report) return refuse('VisitReported', { id: found.id });
  if (!report || !report.findings.trim()) return refuse('DetailsNeeded', { fields: ['procedure.report'] });
  if (new Set(report.by.map(({ officerId }) => officerId)).size < 2) return refuse('TwoStaffNeeded');
  if (dayOf(at) < dayOf(new Date(found.visit.at))) return refuse('VisitAhead', { at: found.visit.at });
  const given = [...new Set(report.photos)];
  if (given.length > PHOTOS_A_VISIT) return refuse('TooManyPhotos', { atMost: PHOTOS_A_VISIT });
  const unchecked = given.filter((photo) => !photos.includes(photo));
  if (unchecked.length > 0) return refuse('PhotosUnchecked', { photos: unchecked });
  const by = report.by.map(({ officerId, name }) => ({ officerId, name: staff.find((one) => one.officerId === officerId)?.name ?? name }));
  return allow({ ...found, visit: { ...found.visit, report: { ...report, by, findings: report.findings.trim(), photos: given, at: stampOf(at) } } });
}
