import type { Dispute } from '../shared/domain/licences/dispute';
import type { Licence } from '../shared/domain/licences/licence';
import type { LicenceNotice } from '../shared/domain/licences/notice';
import type { PaperProof } from '../shared/domain/licences/paper';
import type { Receipt } from '../shared/domain/licences/receipt';
import type { FeedMark } from '../shared/domain/licences/refresh';
import type { CorrectionAsk, LicenceChange, LicencePull, SharedLicence } from '../shared/domain/licences/shared-licence';
import type { LicenceShow } from '../shared/domain/licences/show';
import type { Outcome } from '../shared/domain/outcome';
import type { Kept, Page } from './hall-cases';

export type LicenceRecords = {
  heldBy(personId: string): Promise<Licence[]>;
  find(holderId: string, licenceNo: string): Promise<Licence | undefined>;
  /** `false`: the copy is no longer what it was. */
  replace(before: Licence, after: Licence): Kept;
  /** The licences of the hall's own that have their last day, or that of their suspension, on this one. */
  watchedOn(day: string): Promise<{ holderId: string; licenceNo: string }[]>;
};

/** What holders are told about their licences (证照提醒). */
export type LicenceNotices = {
  /** `false`: it was told before. */
  put(notice: LicenceNotice): Kept;
  /** The newest first. */
  ofHolder(holderId: string): Promise<LicenceNotice[]>;
};

/** What proves that a licence, a file of it, or a code that shows it is the hall's. */
export type LicenceSeals = {
  /** 22 characters that nobody guesses, of this version of a licence. */
  codeOf(eLicenceId: string): string;
  isCodeOf(eLicenceId: string, code: string): boolean;
  /** The page that the code on a sheet opens. */
  addressOf(eLicenceId: string): string;
  /** The one-time code that a request makes: the same request again makes the same. */
  showCodeOf(request: string): string;
  showAddressOf(code: string): string;
  sign(file: Omit<PaperProof, 'signature'>): string;
  isSigned(file: PaperProof): boolean;
};

/** One-time codes that show a licence, by the digest of the code. */
export type LicenceShows = {
  find(showId: string): Promise<LicenceShow | undefined>;
  /** `false`: there is one. */
  make(show: LicenceShow): Kept;
  /** Keeps the next version, if `after.version` is still the one on record. */
  use(after: LicenceShow): Kept;
};

/** Files of licences that the hall made, by their digest. */
export type LicenceFiles = {
  /** `false`: it is known already. */
  put(proof: PaperProof): Kept;
  find(digest: string): Promise<PaperProof | undefined>;
};

/** The share of e-licences (电子证照共享服务). `NoAnswer`: unreachable, too slow, not configured, or an answer that cannot be trusted. */
export type LicenceShare = {
  /** Every licence of these kinds that a holder has, for one matter; answers within 5 s. */
  pull(ask: LicencePull): Promise<Outcome<SharedLicence[], 'NoAnswer' | 'NotAuthorised' | 'HolderMismatch'>>;
  /** What changed after this entry of the feed, in its order. `upTo` is the last one seen, readable or not. */
  changesSince(seq: number): Promise<Outcome<{ changes: LicenceChange[]; upTo: number }, 'NoAnswer'>>;
  /** From now on the share refuses this authorisation. Revoking twice revokes once. */
  revoke(grantId: string): Promise<Outcome<void, 'NoAnswer'>>;
  /** Asks the issuer to look at a field. Asking twice for one dispute answers the same ticket. */
  askCorrection(ask: CorrectionAsk): Promise<Outcome<{ ticket: string }, 'NoAnswer' | 'NotAccepted'>>;
};

/** How far the share's feed has been read. */
export type LicenceFeed = { read(): Promise<FeedMark>; moveOn(after: FeedMark): Kept };

/** Every use of a licence (用证记录), kept with its holder. */
export type Receipts = {
  /** Keeps each of them once: one that is there already stays as it is. */
  put(receipts: readonly Receipt[]): Promise<void>;
  /** The newest first. */
  list(holderId: string, cursor?: string): Promise<Page<Receipt>>;
  /** The cases that fetched this licence. */
  usesOf(holderId: string, licenceNo: string): Promise<string[]>;
};

/** What holders say is wrong on their licences (异议核实). */
export type Disputes = {
  find(holderId: string, disputeNo: string): Promise<Dispute | undefined>;
  /** The newest first. */
  ofHolder(holderId: string): Promise<Dispute[]>;
  /** `false`: the number is taken. */
  open(one: Dispute): Kept;
  /** Keeps the next version, if `after.version` is still the one on record. */
  record(after: Dispute): Kept;
  /** Those the issuer has not heard of. */
  listWaiting(): Promise<{ holderId: string; disputeNo: string }[]>;
};
