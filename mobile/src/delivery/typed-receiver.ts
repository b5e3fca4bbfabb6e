import type { DeliveryWay } from '../../../shared/domain/delivery/parcel';
import type { Receiver } from '../../../shared/domain/delivery/receiver';
import { deliveryWords } from '../../../shared/words/screens/delivery';

export type ReceiverWrong = Partial<Record<keyof Receiver | 'point', string>>;
export const emptyReceiver: Receiver = { name: '', phone: '', province: '江西省', city: '赣州市', county: '大余县', address: '' };

/** What is plainly missing, told before anything is sent; whether a courier finds it the hall says. */
export function missingIn(receiver: Receiver, way: DeliveryWay, point: string): ReceiverWrong {
  const { missing } = deliveryWords;
  const person = { ...(receiver.name.trim() ? {} : { name: missing.name }), ...(receiver.phone.replace(/\D/g, '').length >= 11 ? {} : { phone: missing.phone }) };
  if (way === 'village') return { ...person, ...(point ? {} : { point: missing.point }) };
  return {
    ...person, ...(receiver.city.trim() ? {} : { city: missing.city }), ...(receiver.county.trim() ? {} : { county: missing.county }), ...(receiver.address.trim() ? {} : { address: missing.address }),
  };
}

/** A refusal of the hall stands at the field it is about. */
export function wrongFrom(about: unknown, says: string): ReceiverWrong | null {
  const fields = (about as { fields?: { key?: string }[] } | undefined)?.fields;
  const key = fields?.[0]?.key;
  return key && key in emptyReceiver ? { [key]: says } : null;
}
