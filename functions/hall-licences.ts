import type { Licence } from '../shared/domain/licences/licence';
import type { LicenceNotice } from '../shared/domain/licences/notice';
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
