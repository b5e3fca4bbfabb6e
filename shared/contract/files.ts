import { integer, maxLength, minValue, number, pipe, regex, strictObject, string } from 'valibot';
import type { FileState, FileType, StoredFile, TrustGrade } from '../domain/files/stored-file';
import { returns } from './endpoint';
import { caseNo, text } from './pieces';

/** A file as those see it who may. `materials` are what it was given for in this case. */
export type FileView = {
  fileId: string; name: string; type: FileType; bytes: number; digest: string; materials: string[];
  state: FileState; fault: StoredFile['fault']; pages: number | null;
  grade: TrustGrade; verified: { name: string; on: string; validUntil: string } | null;
};
/** A form for the bucket: every field as it is, then the file under the name `file`. Good until `expiresAt`. */
export type Upload = { url: string; fields: Record<string, string>; expiresAt: string };
export type Download = { url: string; expiresAt: string };

const fileId = pipe(string(), regex(/^F[0-9a-f]{24}$/));
const material = pipe(string(), regex(/^[A-Z]{2}\d{4}$/));
const ofCase = strictObject({ caseNo, fileId });

/** `upload` is null when the hall has the file already. */
export const grantUpload = returns<{ file: FileView; upload: Upload | null }>()({
  name: 'grantUpload', says: 'Announce a file for a material and get a form that sends it to the bucket, once.',
  method: 'POST', path: '/api/applicant/cases/{caseNo}/files', audience: 'applicant',
  // Whether name, type and size are fit is the rule's to say, with a sentence of its own.
  input: strictObject({
    caseNo, material, name: pipe(string(), maxLength(2000)), type: text, bytes: pipe(number(), integer(), minValue(0)), digest: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  }),
  refusals: [
    'CaseNotFound', 'UploadsClosed', 'MaterialNotAsked', 'FileNameUnfit', 'FileNameTooLong', 'FileTypeNotTaken', 'FileEmpty', 'FileTooLarge', 'TooManyFiles',
    'FileRefused', 'ChangedMeanwhile',
  ],
});

export const confirmUpload = returns<FileView>()({
  name: 'confirmUpload', says: 'Say that the file was sent: what arrived is pinned and checked.',
  method: 'POST', path: '/api/applicant/cases/{caseNo}/files/{fileId}/confirm', audience: 'applicant',
  input: ofCase, refusals: ['CaseNotFound', 'FileNotFound', 'FileNotArrived', 'ChangedMeanwhile'],
});

export const listMyFiles = returns<{ files: FileView[] }>()({
  name: 'listMyFiles', says: 'The files of a case and what became of them.', method: 'GET', path: '/api/applicant/cases/{caseNo}/files', audience: 'applicant',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound'],
});

export const removeUpload = returns<{ fileId: string }>()({
  name: 'removeUpload', says: 'Take a file back from a case; one that no case uses is thrown away.',
  method: 'DELETE', path: '/api/applicant/cases/{caseNo}/files/{fileId}', audience: 'applicant',
  input: ofCase, refusals: ['CaseNotFound', 'UploadsClosed', 'ChangedMeanwhile'],
});

export const grantDownload = returns<Download>()({
  name: 'grantDownload', says: 'A link to one’s own file, for a minute.',
  method: 'POST', path: '/api/applicant/cases/{caseNo}/files/{fileId}/download', audience: 'applicant',
  input: ofCase, refusals: ['CaseNotFound', 'FileNotFound', 'FileNotReady'],
});

export const grantDeskDownload = returns<Download>()({
  name: 'grantDeskDownload', says: 'A link to a file of a case one has taken, or to a photo of a visit of the desk’s, for a minute; images carry a watermark with the officer’s name.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/files/{fileId}/download', audience: 'officer',
  input: ofCase, refusals: ['CaseNotFound', 'FileNotFound', 'FileNotReady', 'NotTakenByYou'],
});

export const verifyFile = returns<FileView>()({
  name: 'verifyFile', says: 'Say that a file was compared with the original.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/files/{fileId}/verify', audience: 'officer',
  input: ofCase, refusals: ['NotForYou', 'CaseNotFound', 'FileNotFound', 'FileNotReady', 'NotTakenByYou', 'ChangedMeanwhile'],
});
