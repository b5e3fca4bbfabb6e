import { maskName, maskPhone } from '../people/mask';
import { RECEIVER_DAYS } from '../privacy/notice';
import { daysAfter } from '../workdays';
import type { Parcel } from './parcel';
import { endedParcels } from './parcel-flow';
import type { Receiver } from './receiver';
import type { DeliveryWish } from './wish';

/** Whoever it was for: a name and a phone as lists show them, a county, no address. */
export function forgotten(receiver: Receiver): Receiver {
  return { ...receiver, name: maskName(receiver.name), phone: maskPhone(receiver.phone), address: '' };
}

/** Whether its journey has been over for so long that nobody has a use for its receiver any more (个人信息保护法 19, 47). */
export function mayForget({ state, steps, receiver }: Pick<Parcel, 'state' | 'steps' | 'receiver'>, today: string): boolean {
  const endedOn = steps.at(-1)?.at.slice(0, 10) ?? today;
  return endedParcels.includes(state) && receiver.address !== '' && daysAfter(endedOn, RECEIVER_DAYS) <= today;
}

export function forgetReceiver(parcel: Parcel): Parcel {
  return { ...parcel, receiver: forgotten(parcel.receiver) };
}

export function forgetWish(wish: DeliveryWish): DeliveryWish {
  return { ...wish, receiver: wish.receiver && forgotten(wish.receiver) };
}
