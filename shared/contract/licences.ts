import { optional, picklist, strictObject } from 'valibot';
import type { LicenceStatus } from '../domain/licences/licence';
import { returns } from './endpoint';

/** A licence in its holder's own wallet. Numbers that identify a person come masked. */
export type LicenceView = {
  licenceNo: string; eLicenceId: string; type: string; name: string; holderName: string; issuerName: string;
  issuedOn: string; validTo: string | null; status: LicenceStatus; caseNo: string | null;
  fields: { key: string; label: string; value: string }[];
};

export const listMyLicences = returns<{ licences: LicenceView[] }>()({
  name: 'listMyLicences', says: 'The wallet: valid licences first.', method: 'GET', path: '/api/applicant/licences', audience: 'applicant',
  input: strictObject({ status: optional(picklist(['valid', 'expired', 'superseded', 'suspended', 'revoked'])) }), refusals: [],
});
