import { array, check, length, minLength, picklist, pipe, regex, strictObject, string } from 'valibot';
import { isNumber } from '../domain/cases/case-no';
import { matters, type Matter } from '../domain/people/mandate';
import { returns } from './endpoint';
import { day, text } from './pieces';

/** `isRunning`: it holds today. `mayRevoke`: this caller may end it. */
export type MandateView = { mandateNo: string; enterpriseName: string; from: string; to: string; matters: Matter[]; since: string; until: string; revokedOn: string | null; isRunning: boolean; mayRevoke: boolean };

const mandateNo = pipe(string(), check((no) => isNumber('SQ', no), 'not a mandate number'));

export const listMandates = returns<{ mandates: MandateView[]; mayGrant: boolean }>()({
  name: 'listMandates', says: 'Who may act for the enterprise that is acted for; for a natural person, for whom they may act.', method: 'GET', path: '/api/applicant/mandates', audience: 'applicant', matter: 'any',
  input: strictObject({}), refusals: [],
});

export const grantMandate = returns<MandateView>()({
  name: 'grantMandate', says: 'The legal representative lets a person, named by ID number and name, act for the enterprise in named matters.', method: 'POST', path: '/api/applicant/mandates', audience: 'applicant',
  input: strictObject({ name: text, idNo: pipe(string(), length(18), regex(/^\d{17}[\dX]$/)), matters: pipe(array(picklist(matters)), minLength(1)), until: day }),
  refusals: ['NotRepresentative', 'DelegateUnknown', 'MandateTooLong', 'KeyReused', 'StrongerSignInNeeded'], strength: 'realName',
});

export const revokeMandate = returns<MandateView>()({
  name: 'revokeMandate', says: 'Ends a mandate at once: by who gave it, or by who has it.', method: 'POST', path: '/api/applicant/mandates/{mandateNo}/revocation', audience: 'applicant', matter: 'any',
  input: strictObject({ mandateNo }), refusals: ['MandateNotFound', 'ChangedMeanwhile'],
});
