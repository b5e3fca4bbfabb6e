import type { CarrierName } from './parcel';
import type { Receiver } from './receiver';

/** What a carrier is asked to fetch and bring. `parcelNo` is the order's own number: asked twice, it is one order. Contents in general words only. */
export type CarrierOrder = { parcelNo: string; sender: Receiver; receiver: Receiver; contents: string; weightGrams: number };
/** `unknown`: nobody knows whether it was taken; it is asked for, never made anew. */
export type CarrierAnswer = { fate: 'accepted'; waybillNo: string } | { fate: 'refused'; code: string; reason: string } | { fate: 'unknown' };

/** The carriers that the county has an agreement with, behind one port. */
export type Carriers = {
  order(carrier: CarrierName, order: CarrierOrder): Promise<CarrierAnswer>;
  /** What became of an order; `refused` with the code `none`: the carrier has never heard of it. */
  find(carrier: CarrierName, parcelNo: string): Promise<CarrierAnswer>;
  cancel(carrier: CarrierName, parcelNo: string): Promise<CarrierAnswer>;
};
