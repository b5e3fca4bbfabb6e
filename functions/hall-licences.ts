import type { Licence } from '../shared/domain/licences/licence';
import type { LicenceNotice } from '../shared/domain/licences/notice';
import type { PaperProof } from '../shared/domain/licences/paper';
import type { Kept } from './hall-cases';

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

/** Files of licences that the hall made, by their digest. */
export type LicenceFiles = {
  /** `false`: it is known already. */
  put(proof: PaperProof): Kept;
  find(digest: string): Promise<PaperProof | undefined>;
};
