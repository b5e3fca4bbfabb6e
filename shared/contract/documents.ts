import { check, integer, maxValue, minValue, pipe, regex, strictObject, string, transform } from 'valibot';
import { readDocumentId, type DocumentKind } from '../domain/documents/document';
import { returns } from './endpoint';
import { caseNo } from './pieces';

/** A link of a minute, and the name to save the file under. */
export type DocumentLink = { url: string; name: string; expiresAt: string };

/** What anybody may know of a document whose code they hold. Days are `YYYY-MM-DD`; a person's name is masked. */
export type DocumentVerified = {
  kind: DocumentKind; no: string; on: string; itemName: string; applicantName: string; issuer: string;
  /** When the hall took the decision back: the paper is then worth nothing. */
  revokedOn: string | null;
};

/** In an address a number is text. */
const n = pipe(string(), regex(/^[1-9]\d?$/), transform(Number), integer(), minValue(1), maxValue(99));
const ofCase = strictObject({ caseNo, n });

export const getDocument = returns<DocumentLink>()({
  name: 'getDocument', says: 'A document of one’s own case as a PDF, by a link for a minute.',
  method: 'GET', path: '/api/applicant/documents/{caseNo}/{n}', audience: 'applicant', input: ofCase, refusals: ['CaseNotFound', 'DocumentNotFound'],
});

export const getDeskDocument = returns<DocumentLink>()({
  name: 'getDeskDocument', says: 'A document of a case of the desk as a PDF, by a link for a minute.',
  method: 'GET', path: '/api/officer/documents/{caseNo}/{n}', audience: 'officer', input: ofCase, refusals: ['CaseNotFound', 'DocumentNotFound'],
});

export const verifyDocument = returns<DocumentVerified>()({
  name: 'verifyDocument', says: 'Whether the hall wrote this document, and whether it still holds.',
  method: 'GET', path: '/api/public/documents/{documentId}/{code}', audience: 'public',
  input: strictObject({ documentId: pipe(string(), check((id) => readDocumentId(id) !== undefined, 'not a document')), code: pipe(string(), regex(/^[\w-]{16}$/)) }),
  refusals: ['DocumentNotFound'],
});
