import { array, boolean, integer, isoDate, isoTimestamp, literal, maxLength, maxValue, minLength, minValue, number, optional, picklist, pipe, strictObject, string, variant } from 'valibot';
import { officerActions } from '../domain/cases/officer-actions';
import type { Case, CaseAction, CaseState } from '../domain/cases/case';
import type { Light } from '../domain/cases/case-clock';
import type { Expected } from '../domain/figures/expected';
import type { Foreseen } from '../domain/cases/foreseen';
import { queueViews, urgencies } from '../domain/cases/queue-filters';
import { leaveGrounds } from '../domain/cases/notice';
import { procedureKinds, type Procedure } from '../domain/cases/procedure';
import type { Decider } from '../domain/delegation';
import type { Conflict } from '../domain/people/conflict';
import type { StoredFile, TrustGrade } from '../domain/files/stored-file';
import type { LicenceAlert } from '../domain/cases/licence-alert';
import type { MadePromise } from '../domain/promises/promise';
import type { Proof } from '../domain/cases/proof';
import type { Answer } from '../domain/items/form';
import type { ClockView, StepView } from './cases';
import { returns } from './endpoint';
import { caseNo, cursor, itemCode, longText, text } from './pieces';

/** A line of a desk's queue: what the list shows and no more. */
export type QueueRow = {
  caseNo: string; itemCode: string; itemName: string; applicantName: string; state: CaseState; receivedOn: string; dueOn: string;
  takenBy: string | null; takenByMe: boolean;
  /** The law's light and day; `dueAt`: the hour of a half-day promise. */
  light: Light; legalDueOn: string; dueAt: string | null; isResting: boolean;
  /** When its applicant last urged it on (ISO, +08:00). */
  urgedAt: string | null;
};

/** A case as the desk sees it: the form and the proofs side by side. */
export type DeskCaseView = {
  caseNo: string; itemCode: string; itemName: string; desk: { code: string; name: string }; state: CaseState; steps: StepView[]; actions: CaseAction[];
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
  clock: ClockView | null; expected?: Expected | null; notices: Case['notices']; noticeLeave: Case['noticeLeave']; procedures: Procedure[]; extension: Case['extension'];
  proposal: Case['proposal']; lateness: Case['lateness']; handOver: Case['handOver']; firstTakenBy: Case['firstTakenBy']; declined: Case['declined'];
  /** Who may grant and who may refuse this case now, by the delegation; `null` once decided. */
  deciders: { grant: Decider; refusal: Decider } | null;
  /** What stands in the way of granting, refusing, asking for something; `null` once decided. */
  foreseen: Foreseen | null;
  /** 回避: why this officer does nothing with an open case. */
  conflict: Conflict | null;
  /** Whether an inspection on the spot by two has to come first. */
  needsInspection: boolean;
  /** 内部备注: each beside the step of this position. */
  notes: { step: number; note: string }[];
};
/** An entry on an applicant's record. */
export type BrokenView = { caseNo: string; material: string; on: string; reason: string; repairedOn: string | null };
/** A file that proves a material; its bytes come by a link of their own. */
export type ProofFile = Pick<StoredFile, 'fileId' | 'name' | 'type' | 'bytes' | 'state' | 'fault' | 'verified'>;
/** What a licence that proves a material says today. */
export type ProofLicence = { licenceNo: string; name: string; isValid: boolean; validTo: string | null; fields: { label: string; value: string }[] };

export const listQueue = returns<{ cases: QueueRow[]; cursor?: string; desk: string }>()({
  name: 'listQueue', says: 'A desk’s queue, the most urgent first.', method: 'GET', path: '/api/officer/queue', audience: 'officer',
  input: strictObject({ desk: optional(text), view: optional(picklist(queueViews)), urgency: optional(picklist(urgencies)), itemCode: optional(itemCode), cursor }),
  refusals: ['NotForYou'],
});

export const getDeskCase = returns<DeskCaseView>()({
  name: 'getDeskCase', says: 'One case of the desk, form and proofs side by side.', method: 'GET', path: '/api/officer/cases/{caseNo}', audience: 'officer',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound'],
});

export const takeCase = returns<DeskCaseView>()({
  name: 'takeCase', says: 'Take a case, so that nobody else does.', method: 'POST', path: '/api/officer/cases/{caseNo}/take', audience: 'officer',
  input: strictObject({ caseNo }), refusals: ['NotForYou', 'CaseNotFound', 'ActionNotOpen', 'TakenByAnother', 'ConflictOfInterest', 'ChangedMeanwhile', 'KeyReused'],
});

/** Which case it is: opened on the screen, it is read there. */
export const takeNextCase = returns<Pick<DeskCaseView, 'caseNo' | 'itemCode' | 'itemName' | 'state' | 'dueOn' | 'takenBy'>>()({
  name: 'takeNextCase', says: 'Take the most urgent case of a desk that nobody has, or of one item; no two officers are given the same one.',
  method: 'POST', path: '/api/officer/next', audience: 'officer',
  input: strictObject({ desk: optional(text), itemCode: optional(itemCode) }),
  refusals: ['NotForYou', 'NothingToTake', 'EnoughTaken', 'ChangedMeanwhile', 'KeyReused'],
});

const when = pipe(string(), isoTimestamp());
const officer = strictObject({ officerId: text, name: text });
/** What an action needs to be told beside the reason; the rule asks for what is missing. */
export const details = {
  decline: optional(variant('ground', [strictObject({ ground: literal('notInScope'), competent: text }), strictObject({ ground: literal('notNeeded') })])),
  supplement: optional(strictObject({
    items: pipe(array(strictObject({ about: picklist(['material', 'answer']), key: text, problem: longText, basis: longText, howToFix: longText })), minLength(1), maxLength(60)),
    replyDays: optional(pipe(number(), integer())),
  })),
  leave: optional(picklist(leaveGrounds)),
  procedure: optional(strictObject({
    id: optional(pipe(number(), integer())), kind: optional(picklist(procedureKinds)), with: optional(text), result: optional(longText),
    planned: optional(strictObject({ length: pipe(number(), integer(), minValue(1), maxValue(365)), unit: picklist(['workdays', 'days']) })),
    visit: optional(strictObject({
      at: when, place: text, parties: pipe(array(text), maxLength(20)), host: optional(officer),
      staff: optional(pipe(array(text), minLength(1), maxLength(10))), minutes: optional(pipe(number(), integer(), minValue(15), maxValue(480))), prepare: optional(longText),
    })),
    report: optional(strictObject({ by: pipe(array(officer), maxLength(10)), findings: pipe(string(), maxLength(2000)), isPassed: boolean(), photos: pipe(array(text), maxLength(20)) })),
  })),
  proposal: optional(strictObject({ isGranted: boolean() })),
  minute: optional(strictObject({ no: text, on: pipe(string(), isoDate()) })),
};

export const actOnCase = returns<DeskCaseView>()({
  name: 'actOnCase', says: 'Everything staff do with a case: the new state, a word to the applicant and a note for the desk in one commit.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/actions', audience: 'officer',
  input: strictObject({ caseNo, action: picklist(officerActions), reason: optional(longText), message: optional(longText), note: optional(longText), ...details }),
  refusals: [
    'NotForYou', 'CaseNotFound', 'ActionNotOpen', 'NotTakenByYou', 'ReasonNeeded', 'DetailsNeeded', 'LicenceStale', 'FilesUnchecked', 'MaterialsOwed', 'LicenceAwaited',
    'NoticeTooLate', 'SecondNoticeNeedsLeave', 'MaterialNotAsked', 'NeedsProposal', 'ProposerMayNotDecide', 'MinuteNeeded', 'ProcedureRunning', 'InspectionNeeded',
    'LatenessUnexplained', 'ProcedureNotFound', 'TwoStaffNeeded', 'VisitInPast', 'VisitAhead', 'VisitReported', 'VisitClashes', 'StaffUnknown', 'PhotosUnchecked', 'TooManyPhotos', 'HearingTooSoon', 'HearingTooLate', 'HostIsReviewer', 'HostNeeded', 'ExtendedBefore', 'ExtensionTooLate', 'NotHandedToYou', 'ConflictOfInterest', 'ChangedMeanwhile', 'KeyReused',
  ],
});

export const acknowledgeLicence = returns<DeskCaseView>()({
  name: 'acknowledgeLicence', says: 'Having compared before and after, go on with a case whose licence changed.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/licence-changes', audience: 'officer',
  input: strictObject({ caseNo, note: longText }),
  refusals: ['NotForYou', 'CaseNotFound', 'ActionNotOpen', 'NotTakenByYou', 'ReasonNeeded', 'ChangedMeanwhile', 'KeyReused'],
});
