import type { RequestMark } from '../cases/case';
import type { DeliveryWay } from './parcel';
import type { Receiver } from './receiver';

/**
 * How an applicant wants to have a case's result (领取方式): theirs to change until it is handed over. `pool`: it may wait, within
 * art. 44, for other results of theirs and travel with them.
 */
export type DeliveryWish = {
  caseNo: string; version: number; personId: string; way: DeliveryWay; receiver: Receiver | null; point: string | null; pool: boolean; copies: number;
  /** The parcel that carries it, or carried it last. */
  parcelNo: string | null;
  saved: RequestMark | null;
  savedAt: string;
};
