import type { Carriers } from '../shared/domain/delivery/carrier';
import type { Follower, Movement, MovementsOf, ReadReport, ReportSender } from '../shared/domain/delivery/movement';
import type { Outcome } from '../shared/domain/outcome';
import type { Kept } from './hall-cases';

/** The hall towards carriers. */
export type CarrierSide = { carriers: Carriers; tracking: Tracking; movements: MovementRecords };

/** What carriers know of their waybills: asked for, followed by somebody else beside them, and as they report it. */
export type Tracking = Follower & {
  movements: MovementsOf;
  /** A report as it came to the address with this key. */
  read(sender: ReportSender, key: string, body: string): Outcome<ReadReport, 'ReportNotGenuine' | 'ReportUnreadable'>;
};

/** Every scan that was reported, once, whatever becomes of it. */
export type MovementRecords = {
  /** `false`: it is here. */
  keep(one: Movement): Kept;
  /** Scans that no parcel has yet, those that happened first. */
  listWaiting(atMost: number): Promise<Movement[]>;
  /** Its parcel has it, or it is no parcel's: nothing more follows from it. */
  settle(one: Movement, fate: 'recorded' | 'closed' | 'stray'): Promise<void>;
  /** In the order in which they happened. */
  ofWaybill(carrier: string, waybillNo: string): Promise<(Movement & { fate: string })[]>;
};
