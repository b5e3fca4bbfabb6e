import type { CarrierName, Parcel } from './parcel';
import { maskedReceiver } from './receiver';

/** What a privacy label says (隐私面单): what a courier needs, and nobody's whole name, phone or what is inside. Units are what is printed. */
export type LabelContent = { parcelNo: string; waybillNo: string | null; carrier: CarrierName | 'village'; name: string; phone: string; region: string; address: string; from: string };

/** Printed once packed by two and with a waybill, as often as the printer jams; never after it has left. */
export function mayPrint({ state, way, order }: Pick<Parcel, 'state' | 'way' | 'order'>): boolean {
  return state === 'packed' && (way === 'village' || order?.fate === 'accepted');
}

/** The street is needed by whoever brings it, so it stands there whole; name and phone do not. */
export function labelOf(parcel: Parcel, from: string): LabelContent {
  const { parcelNo, order, receiver } = parcel;
  const { name, phone } = maskedReceiver(receiver);
  return { parcelNo, waybillNo: order?.waybillNo ?? null, carrier: order?.carrier ?? 'village', name, phone, region: [...new Set([receiver.province, receiver.city, receiver.county])].join(' '), address: receiver.address, from };
}
