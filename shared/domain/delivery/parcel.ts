import type { RequestMark } from '../cases/case';
import type { OfficerName } from '../people/officer';
import type { Receiver } from './receiver';
import type { ParcelAction, ParcelRole, ParcelState } from './parcel-flow';

/** Whom the county has an agreement with; a village's point is served by the hall's own round. */
export const carrierNames = ['EMS', 'SF'] as const;
export type CarrierName = (typeof carrierNames)[number];
/** By post, through a village's point (村级代办点), to be fetched at the hall's counter, or no paper at all. */
export const deliveryWays = ['counter', 'post', 'village', 'phone'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

export type ParcelStep = { action: 'start' | ParcelAction; by: ParcelRole; who: string; name: string; at: string; to: ParcelState; reason?: string; request?: RequestMark };

/** What is in it: one line a result. `name` is never on a label. */
export type Content = { caseNo: string; name: string; licenceNo: string | null; copies: number };

/**
 * What the carrier was asked (下单). `asked`: nobody knows yet whether it was taken, so it is asked for, never made anew.
 */
export type ParcelOrder = { carrier: CarrierName; fate: 'asked' | 'accepted' | 'refused'; waybillNo: string | null; askedAt: string; refusedWith: string | null };

/** `out`: results to the applicant; `in`: materials fetched at their home. Stamps are ISO with +08:00, days `YYYY-MM-DD`. */
export type Parcel = {
  parcelNo: string;
  version: number;
  state: ParcelState;
  direction: 'out' | 'in';
  way: Exclude<DeliveryWay, 'phone'>;
  owner: { personId: string; name: string };
  /** The units whose results are in it: what postage is counted by. */
  desks: readonly string[];
  contents: readonly Content[];
  receiver: Receiver;
  /** The village's point, by its code. */
  point: string | null;
  /** 合并寄递: waits until `packFrom` for other results of the same receiver. */
  isPooled: boolean;
  /** Packed from this day on: until then other results for the same receiver join it. */
  packFrom: string;
  /** Handed over by the end of it: the working day after the decision, or after the window. */
  handOverBy: string;
  /** 行政许可法 art. 44: ten working days after the decision. */
  deliverBy: string | null;
  decidedAt: string;
  packing: { first: OfficerName; at: string; second: OfficerName | null } | null;
  order: ParcelOrder | null;
  handOver: { listNo: string; at: string; by: OfficerName; courier: string } | null;
  deliveredAt: string | null;
  /** Told to whoever hands it out; wrong guesses lock it. */
  code: { digits: string; wrong: number };
  /** The newest that a carrier reported. */
  lastMovedAt: string | null;
  /** Which parcel this one stands for, and which stands for this one. */
  previous: string | null;
  next: string | null;
  postageFen: number;
  steps: readonly ParcelStep[];
};
