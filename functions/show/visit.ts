import type { VisitPhoto, VisitRow } from '../../shared/contract/visits';
import type { Case } from '../../shared/domain/cases/case';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import type { Booking } from '../../shared/domain/visits/booking';
import type { Reference } from '../hall';
import { departmentOf } from './names';

/** A photo for each visit of the case that it was given for. */
export function showPhotos(file: StoredFile, one: Pick<Case, 'caseNo' | 'procedures'>): VisitPhoto[] {
  const { fileId, name, type, bytes, digest, state, fault } = file;
  return file.uses.filter((use) => use.caseNo === one.caseNo).map(({ material }) => {
    const visit = Number(material.replace('visit-', ''));
    const report = one.procedures.find(({ id }) => id === visit)?.visit?.report;
    return { fileId, name, type, bytes, digest, state, fault, visit, isInReport: report?.photos.includes(fileId) ?? false };
  });
}

export function showVisit(one: Booking, { officerId, desks }: OfficerCaller, reference: Reference): VisitRow {
  const { caseNo, procedureId, kind, from, until, place, desk, itemName, applicantName, staff, parties, isPassed } = one;
  return {
    caseNo, visit: procedureId, kind, from, until, place, desk: departmentOf(desk, reference), itemName, applicantName, staff: [...staff], parties: [...parties], isPassed,
    isMine: staff.some((other) => other.officerId === officerId), mayOpen: desks.includes(desk),
  };
}
