import type { Export } from '../shared/domain/claims/export';
import type { Kept } from './hall-cases';

/** Tables that were asked for, and how far they are made. */
export type ExportRecords = {
  find(exportNo: string): Promise<Export | undefined>;
  /** `false`: the number is taken. */
  open(one: Export): Kept;
  /** The next version, if `after.version` is still the one on record. */
  record(after: Export): Kept;
  /** Those asked for on this day or later, the newest first. */
  since(day: string): Promise<Export[]>;
};
