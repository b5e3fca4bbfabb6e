import type { AddressRow, DeliveryView, ParcelView } from '../../shared/contract/delivery';
import type { Case } from '../../shared/domain/cases/case';
import type { AddressBook } from '../../shared/domain/delivery/address-book';
import { mayCollect } from '../../shared/domain/delivery/collection';
import { isLocked } from '../../shared/domain/delivery/give-out';
import { deliveryWays, type DeliveryWay, type Parcel } from '../../shared/domain/delivery/parcel';
import { mayChange, myActionsOn } from '../../shared/domain/delivery/parcel-actions';
import { endedParcels } from '../../shared/domain/delivery/parcel-flow';
import { maskedReceiver } from '../../shared/domain/delivery/receiver';
import { hasResult, whyNotPosted, type DeliveryWish } from '../../shared/domain/delivery/wish';
import type { ServiceItem } from '../../shared/domain/items/item';
import type { Reference } from '../hall';

type Known = { one: Case; item: ServiceItem; reference: Reference; wish: DeliveryWish | undefined; parcel: Parcel | undefined; inbound: Parcel | undefined };

/** For the applicant: how the result is to be had, and where it is. */
export function showDelivery({ one, item, reference, wish, parcel, inbound }: Known): DeliveryView {
  const barred = whyNotPosted(item, reference.delivery);
  const point = reference.points.find(({ code }) => code === wish?.point);
  return {
    caseNo: one.caseNo, ways: waysFor(one, barred), whyNot: barred?.says ?? null, way: wish?.way ?? null, receiver: wish?.receiver ? maskedReceiver(wish.receiver) : null,
    point: point ? { code: point.code, name: `${point.town}${point.name}` } : null, pool: wish?.pool ?? false, copies: wish?.copies ?? 0, mostCopies: reference.delivery.mostCopies, poolDays: reference.delivery.poolDays,
    isChangeable: hasResult(one) && mayChange(parcel), parcel: parcel ? showParcel(parcel) : null, inbound: inbound ? showParcel(inbound) : null, mayCollect: mayCollect(one, inbound),
  };
}

function waysFor(one: Case, barred: ReturnType<typeof whyNotPosted>): DeliveryWay[] {
  if (!hasResult(one) || barred?.refusal === 'NothingToDeliver') return [];
  return deliveryWays.filter((way) => !barred || way === 'counter' || way === 'phone');
}

/** The code is shown to its applicant alone, while somebody may ask for it. */
export function showParcel(parcel: Parcel): ParcelView {
  const { parcelNo, state, direction, way, contents, order, point, deliverBy, packFrom, deliveredAt, code, previous, postageFen, isPooled, steps } = parcel;
  const hasCode = direction === 'out' && !endedParcels.includes(state);
  return {
    parcelNo, state, direction, way, receiver: maskedReceiver(parcel.receiver), contents: contents.map(({ caseNo, name, copies }) => ({ caseNo, name, copies })), carrier: order?.carrier ?? null, waybillNo: order?.waybillNo ?? null,
    point, deliverBy, packFrom, deliveredAt, code: hasCode ? { digits: code.digits, isLocked: isLocked(parcel) } : null, previous, postageFen, isPooled, actions: myActionsOn(parcel),
    events: steps.filter(({ action }) => !hidden.includes(action)).map(({ at, action, to, by, reason }) => ({ at, action, to, by, reason: by === 'carrier' ? reason ?? null : null })),
  };
}

/** What the hall does for itself tells an applicant nothing. */
const hidden: readonly string[] = ['unpack', 'order', 'enterWaybill', 'addCase'];

export function showAddresses({ entries }: AddressBook): AddressRow[] {
  return entries.map(({ id, receiver }) => ({ id, receiver: maskedReceiver(receiver) }));
}
