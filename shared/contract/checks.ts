import { boolean, optional, picklist, strictObject } from 'valibot';
import { checkConsequences } from '../domain/cases/check-promise';
import type { LedgerLine } from '../domain/promises/ledger';
import type { BrokenView, DeskCaseView } from './desk';
import { returns } from './endpoint';
import { caseNo, cursor, day, itemCode, longText, materialCode, text } from './pieces';

/** A check that is due: what was promised, by whom, and by when somebody has to look. `isAgain`: found false before, and to be put right by now. */
export type CheckRow = { caseNo: string; itemCode: string; itemName: string; applicantName: string; material: string; materialName: string; dueOn: string; isAgain: boolean };

export const listChecks = returns<{ desk: string; checks: CheckRow[]; cursor?: string }>()({
  name: 'listChecks', says: 'A desk’s commitments that wait for their check after the decision, the earliest due first.', method: 'GET', path: '/api/officer/checks', audience: 'officer',
  input: strictObject({ desk: optional(text), cursor }), refusals: ['NotForYou'],
});

export const recordCheck = returns<DeskCaseView>()({
  name: 'recordCheck', says: 'What the check of a commitment found; one that is not true is put right by a day, or ends the decision and its licence.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/promises/{material}/check', audience: 'officer',
  input: strictObject({ caseNo, material: materialCode, isTrue: boolean(), note: longText, consequence: optional(picklist(checkConsequences)) }),
  refusals: ['NotForYou', 'CaseNotFound', 'ActionNotOpen', 'NotPromised', 'ReasonNeeded', 'ConsequenceNeeded', 'ChangedMeanwhile', 'KeyReused'],
});

export const repairCredit = returns<BrokenView>()({
  name: 'repairCredit', says: 'The day from which an applicant whose promise was false may promise again.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/promises/{material}/repair', audience: 'officer',
  input: strictObject({ caseNo, material: materialCode, repairedOn: day, note: longText }),
  refusals: ['NotForYou', 'CaseNotFound', 'NotBroken', 'RepairedBefore', 'ChangedMeanwhile'],
});

export const getPromiseLedger = returns<{ lines: LedgerLine[] }>()({
  name: 'getPromiseLedger', says: 'How many commitments and postponed materials were made at one’s desks, and what became of them, by item.',
  method: 'GET', path: '/api/officer/promises', audience: 'officer', input: strictObject({ itemCode: optional(itemCode) }), refusals: ['NotForYou'],
});
