import type { Case } from '../shared/domain/cases/case';
import type { Light } from '../shared/domain/cases/case-clock';
import type { CheckEffects } from '../shared/domain/cases/check-promise';
import type { EscalationLevel } from '../shared/domain/cases/escalation-rule';
import type { FollowUp } from '../shared/domain/cases/follow-up';
import type { Decider } from '../shared/domain/delegation';
import type { Licence } from '../shared/domain/licences/licence';
import type { LedgerEntry } from '../shared/domain/promises/ledger';
import type { DiaryPage } from '../shared/domain/visits/diary';

/** `true`, or `false` for a lost race: somebody changed the record since it was read. */
export type Kept = Promise<boolean>;

export type CaseRecords = {
  find(caseNo: string): Promise<Case | undefined>;
  /** As a list would show it. */
  pack(one: Case): PackedCase;
  /** `false`: the number is taken. */
  open(draft: Case): Kept;
  /** Keeps the next version, if `after.version` is still the one on record. */
  record(after: Case): Kept;
  /** The same, with the pages of diaries that its visits change, all or nothing. */
  recordVisits(after: Case, pages: readonly DiaryPage[]): Kept;
  /** The case, its licence and the licences that end with it, all or nothing. */
  issue(after: Case, licence: Licence, replaced: readonly Licence[]): Kept;
  /** The case after a check with what follows from it, all or nothing. */
  recordCheck(after: Case, effects: CheckEffects): Kept;
  /** A desk's checks that are open, the earliest due first. */
  listChecks(desk: string, cursor?: string): Promise<Page<PackedPromise>>;
  /** Every promise, of one item or of all. */
  listPromises(itemCode?: string): Promise<PackedPromise[]>;
} & CaseLists;

/** Lists of cases, each one query of an index. */
export type CaseLists = {
  listByApplicant(personId: string, cursor?: string): Promise<Page<PackedCase>>;
  /** The most urgent first. */
  listByDesk(asked: QueueAsked, cursor?: string): Promise<Page<PackedCase>>;
  /** A desk's cases of applicants whose name begins so, closed ones too. */
  listByName(desk: string, name: string, cursor?: string): Promise<Page<PackedCase>>;
  /** Bad ratings that a chief of this desk, or one office for all desks, owes an answer: whoever has to be called or answered first. */
  listBadRatings(lane: { to: EscalationLevel; desk: string }, cursor?: string): Promise<Page<PackedCase>>;
  /** How many there are, counted as far as `atMost`. */
  countQueue(asked: QueueAsked, atMost: number): Promise<number>;
  /** Numbers of cases the hall has something to do about by itself, by now (ISO, +08:00). */
  listDuties(now: string): Promise<string[]>;
  /** Numbers of approved cases whose licence is still to be made. */
  listWaitingForLicence(): Promise<string[]>;
};

/** Which queue, and of it only what is past the law's day (`0`), close to it, in time, or resting (`3`). */
export type QueueAsked = { urgency?: '0' | '1' | '2' | '3' | undefined } & (
  | { view: 'desk'; desk: string }
  | { view: 'item'; desk: string; itemCode: string }
  | { view: 'open'; desk: string }
  | { view: 'mine' | 'handedToMe'; officerId: string }
  | { view: 'leader'; leader: Decider; desk: string }
);

export type Page<T> = { rows: T[]; cursor?: string };

/** What lists show of a case: small, so that a page is one read unit. */
export type PackedCase = {
  caseNo: string; itemCode: string; itemName: string; applicantName: string; desk: string; state: Case['state']; startedAt: string;
  /** Null in a draft. */
  clock: { light: Light; legalDueOn: string; dueAt: string | null; isResting: boolean } | null;
  receivedOn: string | null; dueOn: string | null; takenBy: { officerId: string; name: string } | null; isGranted: boolean | null; isRated: boolean;
  /** While something is to be put right: by when. */
  answerBy?: string;
  /** When its applicant last urged it on (ISO, +08:00). */
  urgedAt?: string;
  /** Of low risk, and still to be granted by the hall. */
  waitsForGrant?: true;
  /** While a bad rating is owed an answer. */
  badRating?: PackedRating;
  /** Where the applicant lives or is registered: 9 digits. */
  town?: string;
};

/** `handledBy`: ids of the officers who had a hand in the case. */
export type PackedRating = Pick<NonNullable<Case['rating']>, 'grade' | 'comment' | 'on'> & Pick<FollowUp, 'contactBy' | 'dueOn'> & {
  contacted: { name: string; at: string; isReached: boolean } | null; isOverrun: boolean; handledBy: readonly string[];
};

/** A promise beside its case: for the ledger, and while its check is due for the desk's list of checks. */
export type PackedPromise = LedgerEntry & {
  caseNo: string; desk: string; material: string; materialName: string; applicantName: string; check: { dueOn: string; isAgain: boolean } | null;
};
