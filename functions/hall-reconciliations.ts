import type { Reconciliation } from '../shared/domain/claims/reconciliation';
import type { Kept } from './hall-cases';

/** What each morning's comparison of the books found. */
export type ReconciliationRecords = {
  /** The newest day first. */
  newest(atMost: number): Promise<Reconciliation[]>;
  /** The next version, if `after.version` is still the one on record; 0 for a day without one. */
  record(after: Reconciliation): Kept;
};
