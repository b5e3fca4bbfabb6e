import type { CarrierName } from './parcel';

/** What a carrier may say of a parcel; each is an action of the parcel's chart. In the order in which they happen within one instant. */
export const movementKinds = ['collected', 'inTransit', 'outForDelivery', 'failed', 'returning', 'cancelled', 'damaged', 'lost', 'returned', 'delivered'] as const;
export type MovementKind = (typeof movementKinds)[number];

/** One scan of a parcel as its carrier, or who follows it for the hall, reports it. `at`: ISO with +08:00. */
export type Movement = {
  carrier: CarrierName; waybillNo: string;
  /** As far as the report names the order. */
  parcelNo: string | null;
  at: string; kind: MovementKind;
  /** In the carrier's own words. */
  says: string; place: string;
  /** The same for the same scan however often it is told: 24 hex digits over carrier, waybill, instant and the carrier's code. */
  eventId: string;
};

/** Kinds that end a journey, wherever among the others they arrive. */
export const finalKinds: readonly MovementKind[] = ['delivered', 'returned'];

/** Who follows waybills of any carrier (快递100). Asked twice it follows once. */
export type Follower = { follow(carrier: CarrierName, waybillNo: string, phone: string): Promise<boolean> };

/** Every scan so far, or nothing when the carrier does not answer. `phone`: the receiver's. */
export type MovementsOf = (carrier: CarrierName, waybillNo: string, phone: string) => Promise<Movement[] | undefined>;

/** A report as it arrived, read and found genuine, and what its sender is to be answered. */
export type ReadReport = { movements: Movement[]; answer: Record<string, unknown> };

/** Who reports to the hall. */
export const reportSenders = ['ems', 'sf', 'kuaidi100'] as const;
export type ReportSender = (typeof reportSenders)[number];
