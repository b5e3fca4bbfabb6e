import type { AuditEvent } from '../shared/domain/audit/audit-event';
import type { AuditProof, AuditRoot } from '../shared/domain/audit/audit-root';
import type { BadRatingRule } from '../shared/domain/cases/follow-up';
import type { EscalationRule } from '../shared/domain/cases/escalation-rule';
import type { Delegation } from '../shared/domain/cases/propose';
import type { PublishedCalendar } from '../shared/domain/clock/published';
import type { RecountMark } from '../shared/domain/clock/recount';
import type { DocumentCheck, DocumentContent } from '../shared/domain/documents/content';
import type { LabelContent } from '../shared/domain/delivery/label';
import type { DeliveryTerms, VillagePoint } from '../shared/domain/delivery/terms';
import type { FileTerms } from '../shared/domain/files/limits';
import type { ServiceItem } from '../shared/domain/items/item';
import type { ELicenceCodes, LicenceType } from '../shared/domain/licences/licence-type';
import type { LicencePaper, PaperCheck, PressedPaper } from '../shared/domain/licences/paper';
import type { Session } from '../shared/domain/people/caller';
import type { BrokenPromise } from '../shared/domain/promises/bar';
import type { Commitment } from '../shared/domain/promises/commitment';
import type { Officer } from '../shared/domain/people/officer';
import type { Person } from '../shared/domain/people/person';
import type { OpenedSearch } from '../shared/domain/search/open-search';
import type { RoutingRule } from '../shared/domain/routing';
import type { DiaryPage } from '../shared/domain/visits/diary';
import type { Calendar } from '../shared/domain/workdays';
import type { CaseRecords, Kept, Page } from './hall-cases';
import type { PolicyRecords } from './hall-benefits';
import type { BudgetRecords, ClaimRecords, PaymentRecords, Treasury } from './hall-claims';
import type { DeskWork } from './hall-desk';
import type { EffectRecords } from './hall-effects';
import type { ExportRecords } from './hall-exports';
import type { FileRecords, FileStore } from './hall-files';
import type { FigureRecords } from './hall-figures';
import type { Disputes, LicenceFeed, LicenceFiles, LicenceNotices, LicenceRecords, LicenceSeals, LicenceShare, LicenceShows, Receipts } from './hall-licences';
import type { MandateRecords } from './hall-mandates';
import type { MessageRecords } from './hall-messages';
import type { OfferRecords } from './hall-offers';
import type { Sealing } from './table/sealing';
import type { ReconciliationRecords } from './hall-reconciliations';
import type { CarrierSide } from './hall-delivery';
import type { PointRecords } from './hall-points';
import type { SettlementRecords } from './hall-settlements';
import type { ConsentRecords } from './hall-privacy';
import type { SignInSide } from './hall-sign-in';
import type { DeliveryShelf, ParcelRecords } from './hall-parcels';

export type * from './hall-cases';
export type * from './hall-benefits';
export type * from './hall-claims';
export type * from './hall-delivery';
export type * from './hall-desk';
export type * from './hall-effects';
export type * from './hall-exports';
export type * from './hall-files';
export type * from './hall-figures';
export type * from './hall-licences';
export type * from './hall-mandates';
export type * from './hall-privacy';
export type * from './hall-points';
export type * from './hall-settlements';
export type * from './hall-messages';
export type * from './hall-offers';
export type * from './hall-reconciliations';
export type * from './hall-parcels';
export type * from './hall-sign-in';

/** Everything a handler may touch outside itself. `functions/open-hall.ts` makes the real one. */
export type Hall = CarrierSide & SignInSide & {
  now(): Date;
  /** SHA-256, in hex. */
  digest(text: string): string;
  /** A key nobody else has, for a request that brought none. */
  newKey(): string;
  reference(): Promise<Reference>;
  directory(): Promise<Directory>;
  calendar: CalendarRecords;
  items: {
    /** The version in force, or the version asked for. */
    find(code: string, version?: number): Promise<ServiceItem | undefined>;
  };
  people: {
    find(personId: string): Promise<Person | undefined>;
    /** Who has this ID number or credit code. */
    findByCode(code: string): Promise<Person | undefined>;
    /** The firms this natural person is the legal representative of. */
    firmsOf(personId: string): Promise<Person[]>;
    /** The enterprises of a part of the register, by their ids. */
    listEnterprises(part: number, cursor?: string): Promise<Page<string>>;
    findOfficer(officerId: string): Promise<Officer | undefined>;
    /** Who has this desk among theirs. */
    officersAt(desk: string): Promise<Officer[]>;
    /** Promises of this applicant that a check found false. */
    brokenPromisesOf(personId: string): Promise<BrokenPromise[]>;
    /** `false`: the entry is no longer what it was. */
    repairCredit(personId: string, before: BrokenPromise, after: BrokenPromise): Kept;
  };
  licences: LicenceRecords;
  licenceNotices: LicenceNotices;
  licenceSeals: LicenceSeals;
  licenceFiles: LicenceFiles;
  licenceShows: LicenceShows;
  licenceShare: LicenceShare;
  licenceFeed: LicenceFeed;
  receipts: Receipts;
  disputes: Disputes;
  cases: CaseRecords;
  deskWork: DeskWork;
  figures: FigureRecords;
  messages: MessageRecords;
  /** 勘验日程: the written pages of a lane between two days, in their order. */
  diary: { read(lane: string, from: string, to: string): Promise<DiaryPage[]> };
  settlements: SettlementRecords;
  points: PointRecords;
  consents: ConsentRecords;
  mandates: MandateRecords;
  policies: PolicyRecords;
  effects: EffectRecords;
  claims: ClaimRecords;
  offers: OfferRecords;
  parcels: ParcelRecords;
  deliveryShelf: DeliveryShelf;
  budgets: BudgetRecords;
  payments: PaymentRecords;
  exports: ExportRecords;
  reconciliations: ReconciliationRecords;
  treasury: Treasury;
  audit: AuditRecords;
  files: FileRecords;
  fileStore: FileStore;
  fileTerms: FileTerms;
  /** A smaller copy of an image with these words drawn over it. */
  drawPreview(image: Uint8Array, says: string): Promise<Uint8Array>;
  documents: Documents;
  sessions: Sessions;
  sealing: Sealing;
  /** Whether seeded people may sign in: the dev hall only. */
  hasSeededPeople: boolean;
};

/** The years that publishers published, and how far open cases are counted anew with them. */
export type CalendarRecords = {
  /** As it is now, never as it was remembered. */
  published(): Promise<PublishedCalendar>;
  /** Keeps the next version, if `after.version` is still the one on record; this hall's reference knows it at once. */
  publish(after: PublishedCalendar): Kept;
  recount(): Promise<RecountMark>;
  /** Keeps the next version, if `after.version` is still the one on record. */
  moveRecount(after: RecountMark): Kept;
};

/** What was done and looked at (存证), a chain for each case, and what is published of it. Nothing here changes or deletes. */
export type AuditRecords = {
  /** The last few events of a case, in their order. */
  recent(caseNo: string): Promise<AuditEvent[]>;
  /** All of them, or those up to this one. */
  ofCase(caseNo: string, upTo?: number): Promise<AuditEvent[]>;
  /** `false`: another event has its place. */
  append(event: AuditEvent): Kept;
  /** The cases with events of this day. */
  casesOn(day: string): Promise<string[]>;
  findRoot(day: string): Promise<AuditRoot | undefined>;
  lastRoot(): Promise<AuditRoot | undefined>;
  /** The newest first. */
  listRoots(cursor?: string): Promise<Page<AuditRoot>>;
  /** `false`: the day has one. */
  putRoot(root: AuditRoot): Kept;
  /** `false`: the case has one for this day. */
  putProof(proof: AuditProof): Kept;
  /** The two newest; the newest may be of a day whose root is still being made. */
  newestProofs(caseNo: string): Promise<AuditProof[]>;
  /** What the root of a day was made of. */
  provedOn(day: string): Promise<Pick<AuditProof, 'caseNo' | 'upTo' | 'hash'>[]>;
};

/** What the hall says in writing (文书). */
export type Documents = {
  /** 16 characters that nobody guesses, by which an outsider checks a document. */
  codeOf(documentId: string): string;
  isCodeOf(documentId: string, code: string): boolean;
  /** The page that the code on paper opens. */
  addressOf(documentId: string): string;
  /** As a PDF. Only the documents' own function can: the others carry no fonts. */
  render(content: DocumentContent, check: DocumentCheck): Promise<Uint8Array>;
  /** A privacy label, 100 by 150 mm; there, too. */
  renderLabel(content: LabelContent): Promise<Uint8Array>;
  /** A licence's sheet as a file, likewise. */
  pressLicence(paper: LicencePaper, check: PaperCheck): Promise<PressedPaper>;
};

export type Sessions = {
  open(session: Session, at: Date): { token: string; expiresAt: string };
  read(token: string, at: Date): { ok: true; session: Session } | { ok: false; refusal: 'SignInNeeded' | 'SignInExpired' };
};

export type Department = { code: string; name: string; shortName: string };

/** Slow-moving data that rules are given: read once in a while, kept in memory. */
export type Reference = {
  calendar: Calendar;
  /** Who decides what (审批授权). */
  delegation: Delegation;
  /** Who hears of a case when time runs out (逐级督办). */
  escalation: readonly EscalationRule[];
  /** What a bad rating is owed (差评核实整改). */
  badRatings: BadRatingRule;
  /** Who gets which cases (派件规则). */
  routing: readonly RoutingRule[];
  departments: Readonly<Record<string, Department>>;
  licenceTypes: Readonly<Record<string, LicenceType>>;
  commitments: Readonly<Record<string, Commitment>>;
  eLicenceCodes: ELicenceCodes;
  towns: readonly { code: string; name: string }[];
  /** 村级代办点. */
  points: readonly VillagePoint[];
  /** What the county settled about delivery. */
  delivery: DeliveryTerms;
  notice: string;
};

/** Every item's line in a list, in the catalogue's order, and the index that finds them. */
export type DirectoryRow = Pick<ServiceItem, 'code' | 'name' | 'department' | 'audience' | 'zones' | 'promisedDays' | 'onsiteVisits' | 'onlineDepth' | 'isExternal'> & {
  /** Its data proves that it could join the no-certificate zone. */
  isOpenable?: true;
};
export type Directory = { rows: readonly DirectoryRow[]; byCode: ReadonlyMap<string, DirectoryRow>; search: OpenedSearch };
