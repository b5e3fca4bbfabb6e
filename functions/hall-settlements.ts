import type { CarrierName } from '../shared/domain/delivery/parcel';
import type { Settlement } from '../shared/domain/delivery/settlement';
import type { Kept } from './hall-cases';

/** Copies made at a counter (免费复印). */
export type CounterCopies = { key: string; at: string; desk: string; officerId: string; sheets: number; caseNo: string | null };

/** How carriers' bills came out, and what was copied for nothing. */
export type SettlementRecords = {
  find(carrier: CarrierName, month: string): Promise<Settlement | undefined>;
  /** The newest month first. */
  newest(carrier: CarrierName, atMost: number): Promise<Settlement[]>;
  /** The next version, if `after.version` is still the one on record; 0: there is none yet. */
  record(after: Settlement): Kept;
  /** Asked again under its key it counts once. */
  countCopies(copies: CounterCopies): Kept;
  copiesOf(month: string): Promise<CounterCopies[]>;
};
