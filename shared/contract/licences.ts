import { maxLength, minLength, optional, picklist, pipe, regex, strictObject, string, trim } from 'valibot';
import type { Dispute, DisputeState } from '../domain/licences/dispute';
import { licenceStatuses, type LicenceStatus, type LicenceStep } from '../domain/licences/licence';
import type { LicenceNotice } from '../domain/licences/notice';
import type { ReceiptReader, ReceiptResult } from '../domain/licences/receipt';
import { returns } from './endpoint';
import { cursor, text } from './pieces';

/** A licence in its holder's own wallet. Numbers that identify a person come masked. */
export type LicenceView = {
  licenceNo: string; eLicenceId: string; type: string; name: string; holderName: string; issuerName: string;
  issuedOn: string; validTo: string | null; status: LicenceStatus; caseNo: string | null;
  fields: { key: string; label: string; value: string }[];
};

export const listMyLicences = returns<{ licences: LicenceView[] }>()({
  name: 'listMyLicences', says: 'The wallet: valid licences first.', method: 'GET', path: '/api/applicant/licences', audience: 'applicant',
  input: strictObject({ status: optional(picklist(licenceStatuses)) }), refusals: [],
});

export const getMyLicence = returns<LicenceView & { life: LicenceStepView[] }>()({
  name: 'getMyLicence', says: 'A licence of mine with everything on it, unmasked, and its history.', method: 'GET', path: '/api/applicant/licences/{licenceNo}', audience: 'applicant',
  input: strictObject({ licenceNo: text }), refusals: ['LicenceNotFound'],
});

export const listLicenceNotices = returns<{ notices: LicenceNotice[] }>()({
  name: 'listLicenceNotices', says: 'What I was told about my licences, the newest first.', method: 'GET', path: '/api/applicant/licence-notices', audience: 'applicant',
  input: strictObject({}), refusals: [],
});

/** What became of a licence, for those who may read it; the marks of requests stay in the hall. */
export type LicenceStepView = Omit<LicenceStep, 'request' | 'who' | 'before'> & { before?: { label: string; value: string }[] };

/** One use of a licence (用证记录). `fields` are labels: what was read, never what it said. */
export type ReceiptView = {
  receiptId: string; at: string; licenceName: string; licenceNoMasked: string;
  by: ReceiptReader;
  caseNo: string | null; itemName: string; purpose: string; fields: string[]; result: ReceiptResult;
};

/** A dispute (异议核实) about one field. Days are `YYYY-MM-DD`; `answer` is the issuer's, once there is one. */
export type DisputeView = {
  disputeNo: string; state: DisputeState; licenceNo: string; licenceName: string; field: string; label: string; says: string; shouldBe: string;
  openedAt: string; dueOn: string; isOverdue: boolean; answer: Dispute['answer'];
};

const field = pipe(string(), regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));
const shouldBe = pipe(string(), trim(), minLength(1), maxLength(200));

export const listMyReceipts = returns<{ receipts: ReceiptView[]; cursor?: string }>()({
  name: 'listMyReceipts', says: 'Who used my licences, for what, the newest first.', method: 'GET', path: '/api/applicant/receipts', audience: 'applicant',
  input: strictObject({ cursor }), refusals: [],
});

export const disputeLicence = returns<DisputeView>()({
  name: 'disputeLicence', says: 'Say that a field of my licence is wrong; its issuer answers within five working days.',
  method: 'POST', path: '/api/applicant/licences/{licenceNo}/disputes', audience: 'applicant',
  input: strictObject({ licenceNo: text, field, shouldBe }),
  refusals: ['LicenceNotFound', 'FieldNotOnLicence', 'IssuedHere', 'SaysSoAlready', 'AlreadyDisputed', 'KeyReused'],
});

export const listMyDisputes = returns<{ disputes: DisputeView[] }>()({
  name: 'listMyDisputes', says: 'What I said is wrong on my licences, and what became of it.', method: 'GET', path: '/api/applicant/disputes', audience: 'applicant',
  input: strictObject({}), refusals: [],
});
