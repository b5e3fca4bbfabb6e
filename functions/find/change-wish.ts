import type { Parcel } from '../../shared/domain/delivery/parcel';
import { mayChange } from '../../shared/domain/delivery/parcel-actions';
import { stepOnParcel, type ParcelAct } from '../../shared/domain/delivery/step-on-parcel';
import type { DeliveryWish } from '../../shared/domain/delivery/wish';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';
import { beginDeliveryOf } from './begin-delivery';

/**
 * A wish is kept; a parcel that was begun for the one before, and has not left the hall, is called off in the same write, and what else
 * was in it begins anew.
 */
export async function changeWish(hall: Hall, wish: DeliveryWish, act: ParcelAct): Promise<Outcome<true, 'DeliveryUnderWay' | 'ChangedMeanwhile'>> {
  const parcel = wish.parcelNo === null ? undefined : await hall.parcels.find(wish.parcelNo);
  if (!mayChange(parcel)) return refuse('DeliveryUnderWay');
  const next = { ...wish, parcelNo: null };
  const kept = parcel && parcel.state !== 'cancelled' ? await callOff(hall, parcel, next, act) : await hall.parcels.keepWish(next);
  if (!kept) return refuse('ChangedMeanwhile');
  for (const caseNo of new Set([wish.caseNo, ...(parcel?.contents.map((one) => one.caseNo) ?? [])])) await beginDeliveryOf(hall, caseNo);
  return allow(true);
}

async function callOff(hall: Hall, parcel: Parcel, wish: DeliveryWish, act: ParcelAct): Promise<boolean> {
  const cancelled = stepOnParcel(parcel, 'cancel', act);
  if (!cancelled.ok) return false;
  const others = await Promise.all(parcel.contents.filter(({ caseNo }) => caseNo !== wish.caseNo).map(({ caseNo }) => hall.parcels.wish(caseNo)));
  return hall.parcels.record(cancelled.value, [wish, ...others.flatMap((one) => (one ? [{ ...one, parcelNo: null }] : []))]);
}
