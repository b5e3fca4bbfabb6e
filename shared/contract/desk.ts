import { optional, picklist, strictObject } from 'valibot';
import { officerActions } from '../domain/cases/act-on-case';
import type { CaseAction, CaseState } from '../domain/cases/case';
import type { StoredFile, TrustGrade } from '../domain/files/stored-file';
import type { LicenceAlert } from '../domain/cases/licence-alert';
import type { MadePromise } from '../domain/promises/promise';
import type { Proof } from '../domain/cases/proof';
import type { Answer } from '../domain/items/form';
import type { StepView } from './cases';
import { returns } from './endpoint';
import { caseNo, cursor, longText, text } from './pieces';

/** A line of a desk's queue: what the list shows and no more. */
export type QueueRow = {
  caseNo: string; itemCode: string; itemName: string; applicantName: string; state: CaseState; receivedOn: string; dueOn: string;
  takenBy: string | null; takenByMe: boolean;
};

/** A case as the desk sees it: the form and the proofs side by side. */
export type DeskCaseView = {
  caseNo: string; itemCode: string; itemName: string; state: CaseState; steps: StepView[]; actions: CaseAction[];
  receivedOn: string | null; acceptedOn: string | null; dueOn: string | null; isDueProvisional: boolean; promisedDays: number; statutoryDays: number;
  applicant: { name: string; kind: 'natural' | 'legal'; idNoMasked: string };
  sections: { title: string; rows: { key: string; label: string; answer: Answer | null; filledFrom: string | null; differs: boolean }[] }[];
  materials: { code: string; name: string; necessity: 'required' | 'conditional'; proof: Proof | null; licence: ProofLicence | null; grade: TrustGrade | null; files: ProofFile[]; promise: MadePromise | null }[];
  /** Fields by their labels, ID numbers masked. */
  alerts: LicenceAlert[];
  /** Promises of this case found false whose repair this officer may record. */
  toRepair: BrokenView[];
  conditions: string[]; basis: string[]; resultName: string;
  takenBy: { officerId: string; name: string } | null; decision: { isGranted: boolean; reason: string | null; on: string } | null;
  licenceNo: string | null;
};
/** An entry on an applicant's record. */
export type BrokenView = { caseNo: string; material: string; on: string; reason: string; repairedOn: string | null };
/** A file that proves a material; its bytes come by a link of their own. */
export type ProofFile = Pick<StoredFile, 'fileId' | 'name' | 'type' | 'bytes' | 'state' | 'fault' | 'verified'>;
/** What a licence that proves a material says today. */
export type ProofLicence = { licenceNo: string; name: string; isValid: boolean; validTo: string | null; fields: { label: string; value: string }[] };

export const listQueue = returns<{ cases: QueueRow[]; cursor?: string; desk: string }>()({
  name: 'listQueue', says: 'A desk’s queue, the most urgent first.', method: 'GET', path: '/api/officer/queue', audience: 'officer',
  input: strictObject({ desk: optional(text), cursor }), refusals: ['NotForYou'],
});

export const getDeskCase = returns<DeskCaseView>()({
  name: 'getDeskCase', says: 'One case of the desk, form and proofs side by side.', method: 'GET', path: '/api/officer/cases/{caseNo}', audience: 'officer',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound'],
});

export const takeCase = returns<DeskCaseView>()({
  name: 'takeCase', says: 'Take a case, so that nobody else does.', method: 'POST', path: '/api/officer/cases/{caseNo}/take', audience: 'officer',
  input: strictObject({ caseNo }), refusals: ['NotForYou', 'CaseNotFound', 'ActionNotOpen', 'TakenByAnother', 'ChangedMeanwhile', 'KeyReused'],
});

export const actOnCase = returns<DeskCaseView>()({
  name: 'actOnCase', says: 'Accept, decline, give an opinion on, approve, reject or put back a case one has taken.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/actions', audience: 'officer',
  input: strictObject({ caseNo, action: picklist(officerActions), reason: optional(longText) }),
  refusals: [
    'NotForYou', 'CaseNotFound', 'ActionNotOpen', 'NotTakenByYou', 'ReasonNeeded', 'LicenceStale', 'FilesUnchecked', 'MaterialsOwed', 'LicenceAwaited',
    'ChangedMeanwhile', 'KeyReused',
  ],
});

export const acknowledgeLicence = returns<DeskCaseView>()({
  name: 'acknowledgeLicence', says: 'Having compared before and after, go on with a case whose licence changed.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/licence-changes', audience: 'officer',
  input: strictObject({ caseNo, note: longText }),
  refusals: ['NotForYou', 'CaseNotFound', 'ActionNotOpen', 'NotTakenByYou', 'ReasonNeeded', 'ChangedMeanwhile', 'KeyReused'],
});
