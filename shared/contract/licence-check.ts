import { check, pipe, regex, strictObject, string } from 'valibot';
import { isELicenceId } from '../domain/licences/e-licence-id';
import type { LicenceStatus } from '../domain/licences/licence';
import type { DocumentLink } from './documents';
import { returns } from './endpoint';
import { text } from './pieces';

/** What anybody may know of a licence whose code, or file, they hold. Days are `YYYY-MM-DD`; a person's name is masked. */
export type LicenceVerified = {
  name: string; licenceNo: string; holderName: string; issuerName: string; issuedOn: string; validTo: string | null; status: LicenceStatus;
  /** Whether what they hold is the version in force: after a change the earlier sheet is only history. */
  isCurrent: boolean;
  /** When it came to this state, where it is no longer valid. */
  since: string | null;
};

const code = pipe(string(), regex(/^[\w-]{22}$/));

export const getLicenceFile = returns<DocumentLink>()({
  name: 'getLicenceFile', says: 'A licence of one’s own that the hall issued, as a PDF, by a link for a minute.',
  method: 'GET', path: '/api/applicant/documents/licences/{licenceNo}/file', audience: 'applicant', input: strictObject({ licenceNo: text }),
  refusals: ['LicenceNotFound', 'IssuedElsewhere', 'LicenceNotInForce'],
});

export const verifyLicence = returns<LicenceVerified>()({
  name: 'verifyLicence', says: 'Whether the hall issued this licence, and whether it is valid.', perMinute: 60,
  method: 'GET', path: '/api/public/licences/{id}/{code}', audience: 'public',
  input: strictObject({ id: pipe(string(), check(isELicenceId, 'not an e-licence id')), code }), refusals: ['LicenceUnknown', 'TooManyRequests'],
});

export const verifyLicenceFile = returns<LicenceVerified>()({
  name: 'verifyLicenceFile', says: 'Whether a file with this SHA-256 is a licence that the hall made, and whether it is valid.', perMinute: 60,
  method: 'GET', path: '/api/public/licence-files/{digest}', audience: 'public',
  input: strictObject({ digest: pipe(string(), regex(/^[0-9a-f]{64}$/)) }), refusals: ['LicenceUnknown', 'TooManyRequests'],
});
