import { integer, maxLength, maxValue, minValue, number, optional, picklist, pipe, regex, strictObject, string } from 'valibot';
import type { ProcedureKind } from '../domain/cases/procedure';
import type { DeskCaseView } from './desk';
import { returns } from './endpoint';
import type { FileView, Upload } from './files';
import { caseNo, day, longText, text } from './pieces';

/** A photo of a visit: `visit` is the id of its procedure; `isInReport` once a report stands on it. */
export type VisitPhoto = Pick<FileView, 'fileId' | 'name' | 'type' | 'bytes' | 'digest' | 'state' | 'fault'> & { visit: number; isInReport: boolean };
/** A line of the diary (勘验日程). `isMine`: the caller goes; `mayOpen`: the case is at a desk of theirs. Instants are ISO 8601 with +08:00. */
export type VisitRow = {
  caseNo: string; visit: number; kind: ProcedureKind; from: string; until: string; place: string; desk: { code: string; name: string };
  itemName: string; applicantName: string; staff: { officerId: string; name: string; department: string }[]; parties: string[];
  isPassed: boolean | null; isMine: boolean; mayOpen: boolean;
};

const visit = pipe(number(), integer(), minValue(1), maxValue(99));
const fileId = pipe(string(), regex(/^F[0-9a-f]{24}$/));

/** `upload` is null when the hall has the photo already. */
export const grantVisitUpload = returns<{ photo: VisitPhoto; upload: Upload | null }>()({
  name: 'grantVisitUpload', says: 'Announce a photo of a visit and get a form that sends it to the bucket, once.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/visit-photos', audience: 'officer',
  input: strictObject({
    caseNo, visit, name: pipe(string(), maxLength(2000)), type: text, bytes: pipe(number(), integer(), minValue(0)), digest: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  }),
  refusals: [
    'NotForYou', 'CaseNotFound', 'ProcedureNotFound', 'VisitClosed', 'FileNameUnfit', 'FileNameTooLong', 'FileTypeNotTaken', 'FileEmpty', 'FileTooLarge', 'TooManyPhotos',
    'FileRefused', 'ChangedMeanwhile',
  ],
});

export const confirmVisitUpload = returns<VisitPhoto>()({
  name: 'confirmVisitUpload', says: 'Say that the photo was sent: what arrived is pinned and checked.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/visit-photos/{fileId}/confirm', audience: 'officer',
  input: strictObject({ caseNo, fileId }), refusals: ['NotForYou', 'CaseNotFound', 'FileNotFound', 'FileNotArrived', 'ChangedMeanwhile'],
});

export const listVisitPhotos = returns<{ photos: VisitPhoto[] }>()({
  name: 'listVisitPhotos', says: 'The photos of a case’s visits and what became of them; their bytes come by a link of their own.',
  method: 'GET', path: '/api/officer/cases/{caseNo}/visit-photos', audience: 'officer', input: strictObject({ caseNo }), refusals: ['CaseNotFound'],
});

export const removeVisitPhoto = returns<{ fileId: string }>()({
  name: 'removeVisitPhoto', says: 'Take a photo back that no report stands on; it is thrown away.',
  method: 'DELETE', path: '/api/officer/cases/{caseNo}/visit-photos/{fileId}', audience: 'officer',
  input: strictObject({ caseNo, fileId }), refusals: ['NotForYou', 'CaseNotFound', 'VisitClosed', 'ChangedMeanwhile'],
});

export const cancelVisit = returns<DeskCaseView>()({
  name: 'cancelVisit', says: 'Call a visit off; the applicant reads why, and another day may be set.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/cancelled-visits', audience: 'officer',
  input: strictObject({ caseNo, visit, reason: longText }),
  refusals: ['NotForYou', 'CaseNotFound', 'ActionNotOpen', 'NotTakenByYou', 'ProcedureNotFound', 'VisitReported', 'ReasonNeeded', 'ChangedMeanwhile', 'KeyReused'],
});

export const listVisits = returns<{ visits: VisitRow[]; from: string; to: string }>()({
  name: 'listVisits', says: 'The visits from one day to another, of the officer (`mine`) or of a desk, in their order.',
  method: 'GET', path: '/api/officer/visits', audience: 'officer',
  input: strictObject({ from: day, to: day, view: optional(picklist(['mine', 'desk'])), desk: optional(text) }), refusals: ['NotForYou', 'SpanTooLong'],
});
