import { array, maxLength, minLength, optional, pipe, strictObject } from 'valibot';
import type { LetterText } from '../domain/promises/letter';
import type { Bar, PromiseKind } from '../domain/promises/promise';
import { returns } from './endpoint';
import type { CaseView } from './cases';
import { answers, caseNo, longText, materialCode, proof, proofs, text } from './pieces';

/** A letter an applicant may sign for a material. `letter` is its digest: signing names what was read. */
export type LetterView = {
  material: string; materialName: string; kind: PromiseKind; letter: string; text: LetterText;
  /** 负面清单: each is answered; where one applies nobody may promise. */
  listed: { code: string; says: string }[];
  /** Postponed materials: the day the rule sets. Commitments: days after the decision within which it is checked. */
  dueOn: string | null; checkDays: number | null;
  needsLegalReview: boolean;
};

export const authoriseLicences = returns<CaseView>()({
  name: 'authoriseLicences', says: 'Consent, once for the case, to fetching these licences: whose, which fields, what for, until when.',
  method: 'POST', path: '/api/applicant/cases/{caseNo}/authorisation', audience: 'applicant',
  input: strictObject({ caseNo, licences: pipe(array(strictObject({ material: materialCode, licenceNo: text })), minLength(1), maxLength(40)), textVersion: text }),
  refusals: ['CaseNotFound', 'ActionNotOpen', 'LicenceNotHeld', 'TextChanged', 'ChangedMeanwhile', 'KeyReused'],
});

export const revokeAuthorisation = returns<CaseView>()({
  name: 'revokeAuthorisation', says: 'Take the consent back: nothing more is fetched.', method: 'DELETE', path: '/api/applicant/cases/{caseNo}/authorisation', audience: 'applicant',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound', 'ActionNotOpen', 'ChangedMeanwhile', 'KeyReused'],
});

export const getPromiseLetters = returns<{ letters: LetterView[]; bar: (Bar & { says: string }) | null }>()({
  name: 'getPromiseLetters', says: 'The letters this case may be filed with, as they would be signed today.', method: 'GET', path: '/api/applicant/cases/{caseNo}/letters', audience: 'applicant',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound'],
});

export const supplyMaterial = returns<CaseView>()({
  name: 'supplyMaterial', says: 'Give a filed case what it still owes.', method: 'POST', path: '/api/applicant/cases/{caseNo}/materials/{material}', audience: 'applicant',
  input: strictObject({ caseNo, material: materialCode, proof }),
  refusals: ['CaseNotFound', 'ActionNotOpen', 'NotOwed', 'PromiseOverdue', 'MaterialUnproved', 'AuthorisationNeeded', 'ChangedMeanwhile', 'KeyReused'],
});

export const withdrawPromise = returns<CaseView>()({
  name: 'withdrawPromise', says: 'Take a promise back before the decision; the material is then given in the ordinary way.',
  method: 'POST', path: '/api/applicant/cases/{caseNo}/promises/{material}/withdrawal', audience: 'applicant',
  input: strictObject({ caseNo, material: materialCode, reason: longText }),
  refusals: ['CaseNotFound', 'ActionNotOpen', 'NotPromised', 'ReasonNeeded', 'ChangedMeanwhile', 'KeyReused'],
});

export const answerSupplement = returns<CaseView>()({
  name: 'answerSupplement', says: 'Put right what the one-time notice names, in full or in part.', method: 'POST', path: '/api/applicant/cases/{caseNo}/supplement', audience: 'applicant',
  input: strictObject({ caseNo, answers: optional(answers), proofs: optional(proofs) }),
  refusals: ['CaseNotFound', 'ActionNotOpen', 'ReplyOverdue', 'MaterialNotAsked', 'AnswersWrong', 'MaterialUnproved', 'AuthorisationNeeded', 'ChangedMeanwhile', 'KeyReused'],
});
