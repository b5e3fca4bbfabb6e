import { maxValue, minValue, number, optional, picklist, pipe, strictObject, integer } from 'valibot';
import type { Case, CaseAction, CaseState, CaseStep, Turn } from '../domain/cases/case';
import type { CalendarNote, CaseClock } from '../domain/cases/case-clock';
import type { Expected } from '../domain/figures/expected';
import type { Notice } from '../domain/cases/notice';
import type { Spent } from '../domain/cases/time-ledger';
import type { Procedure } from '../domain/cases/procedure';
import type { LicenceAlert } from '../domain/cases/licence-alert';
import type { OwedProof, Proof } from '../domain/cases/proof';
import type { Authorisation } from '../domain/licences/authorisation';
import type { MadePromise } from '../domain/promises/promise';
import type { Answers, Section } from '../domain/items/form';
import { returns } from './endpoint';
import type { MaterialForecast } from './items';
import { answers, caseNo, cursor, itemCode, longText, proofs } from './pieces';
import type { RatingView } from './ratings';

/** What happened, as the applicant may read it. `name` is empty when the hall acted by itself. */
export type StepView = Pick<CaseStep, 'action' | 'at' | 'to'> & { by: CaseStep['by']; name: string; reason?: string; message?: string };

/** A case as its applicant sees it. Days are `YYYY-MM-DD`; `actions` are the buttons to draw. */
export type CaseView = {
  caseNo: string; itemCode: string; itemName: string; department: { code: string; name: string };
  state: CaseState; steps: StepView[]; actions: CaseAction[]; turn: Turn;
  receivedOn: string | null; dueOn: string | null; isDueProvisional: boolean; promisedDays: number;
  applicantName: string; takenBy: string | null;
  decision: Case['decision']; licenceNo: string | null; rating: RatingView | null;
  answers: Answers; proofs: Record<string, Proof>; version: number;
  /** Consent in force or withdrawn; promises made; licences that changed since filing. */
  authorisation: Authorisation | null; promises: MadePromise[]; alerts: LicenceAlert[];
  /** What the applicant still has to give. */
  owed: OwedMaterial[];
  declined: Case['declined']; notices: Notice[]; procedures: ProcedureView[]; extension: Case['extension']; lateness: Case['lateness'];
  /** When it will probably be decided, where one case is shown. */
  expected?: Expected | null;
  /** 催办 is open now. */
  mayUrge: boolean;
  /** The law's clock; null in a draft. */
  clock: ClockView | null;
  /** Whose working minutes were used, up to now; `dayMinutes` make a working day. Null in a draft. */
  ledger: { spent: Spent[]; dayMinutes: number } | null;
};
export type ProcedureView = Pick<Procedure, 'id' | 'kind' | 'reason' | 'planned' | 'with' | 'endedAt' | 'result'> & { startedAt: string; visit: VisitView | null };
/** Who comes when and where, and what to have ready. The report’s photos are counted, never shown. `minutes`: how long it may take. */
export type VisitView = {
  at: string; place: string; parties: string[]; minutes: number; staff: { name: string; department: string }[]; prepare: string | null;
  /** Why it was moved to this time. */
  moved: string | null; isReported: boolean; photos: number;
};
/** `dueOn` is the promise, `dueAt` its hour for half-day items; `turns` say whose time it was from when on. */
export type ClockView = Pick<CaseClock, 'dueAt' | 'legalDueOn' | 'light' | 'isResting' | 'noticeBy'> & { dueOn: string | null; calendarNotes: CalendarNote[]; turns: CaseClock['turns'][number][] };
export type OwedMaterial = { code: string; name: string; dueOn: string | null; why: 'postponed' | OwedProof['why'] };

/** A draft brings its form, what the hall has filled in already, and how each material will be met. */
export type DraftView = CaseView & { form: Section[]; filledFrom: Record<string, string>; materials: MaterialForecast[] };

/** A line of my cases. */
export type CaseRow = {
  caseNo: string; itemCode: string; itemName: string; state: CaseState; turn: Turn; startedAt: string; dueOn: string | null;
  isGranted: boolean | null; isRated: boolean;
  /** While something is to be put right: by when. */
  answerBy: string | null;
};

const applicantAction = picklist(['withdraw', 'consentDates']);

export const startCase = returns<DraftView>()({
  name: 'startCase', says: 'Open a draft, prefilled from licences.', method: 'POST', path: '/api/applicant/cases', audience: 'applicant',
  input: strictObject({ itemCode }),
  refusals: ['ItemNotFound', 'ItemElsewhere', 'NotForThisApplicant', 'NotEligible', 'KeyReused'],
});

export const getDraft = returns<DraftView>()({
  name: 'getDraft', says: 'Continue a draft, on this device or another; for a case to be supplemented the form and the ways of its materials.', method: 'GET', path: '/api/applicant/cases/{caseNo}/draft', audience: 'applicant',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound', 'ActionNotOpen'],
});

export const saveDraft = returns<{ caseNo: string; version: number }>()({
  name: 'saveDraft', says: 'Keep what was typed. With `version`, only if nobody saved since.',
  method: 'PUT', path: '/api/applicant/cases/{caseNo}/draft', audience: 'applicant',
  input: strictObject({ caseNo, answers, version: optional(pipe(number(), integer(), minValue(1))) }),
  refusals: ['CaseNotFound', 'ActionNotOpen', 'AnswersWrong', 'ChangedMeanwhile', 'KeyReused'],
});

export const submitCase = returns<CaseView>()({
  name: 'submitCase', says: 'File a draft with one proof for each material.', method: 'POST', path: '/api/applicant/cases/{caseNo}/submit', audience: 'applicant',
  input: strictObject({ caseNo, proofs }),
  refusals: ['CaseNotFound', 'ActionNotOpen', 'AnswersWrong', 'MaterialUnproved', 'AuthorisationNeeded', 'ConsentNeeded', 'ChangedMeanwhile', 'KeyReused'],
});

export const getCase = returns<CaseView>()({
  name: 'getCase', says: 'One case with its timeline.', method: 'GET', path: '/api/applicant/cases/{caseNo}', audience: 'applicant',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound'],
});

export const listMyCases = returns<{ cases: CaseRow[]; cursor?: string }>()({
  name: 'listMyCases', says: 'My cases, the newest first.', method: 'GET', path: '/api/applicant/cases', audience: 'applicant',
  input: strictObject({ cursor }), refusals: [],
});

export const actOnMyCase = returns<CaseView>()({
  name: 'actOnMyCase', says: 'Withdraw, while the chart allows.', method: 'POST', path: '/api/applicant/cases/{caseNo}/actions', audience: 'applicant',
  input: strictObject({ caseNo, action: applicantAction, reason: optional(longText) }),
  refusals: ['CaseNotFound', 'ActionNotOpen', 'ChangedMeanwhile', 'KeyReused'],
});

export const rateCase = returns<CaseView>()({
  name: 'rateCase', says: 'Rate a closed case, once. Five is 非常满意.', method: 'POST', path: '/api/applicant/cases/{caseNo}/rating', audience: 'applicant',
  input: strictObject({ caseNo, grade: pipe(number(), integer(), minValue(1), maxValue(5)), comment: optional(longText) }),
  refusals: ['CaseNotFound', 'ActionNotOpen', 'AlreadyRated', 'ChangedMeanwhile', 'KeyReused'],
});
