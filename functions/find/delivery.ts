import type { DeliveryView } from '../../shared/contract/delivery';
import type { Case } from '../../shared/domain/cases/case';
import type { Receiver } from '../../shared/domain/delivery/receiver';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { ApplicantCaller } from '../../shared/domain/people/caller';
import type { Hall } from '../hall';
import { showDelivery } from '../show/delivery';
import { findInbound } from './collections';
import { itemOf } from './item';

/** Everything about how a case's result travels, read anew. */
export async function findDelivery(hall: Hall, one: Case): Promise<DeliveryView> {
  const [item, reference, wish, inbound] = await Promise.all([itemOf(hall, one), hall.reference(), hall.parcels.wish(one.caseNo), findInbound(hall, one)]);
  const parcel = wish?.parcelNo ? await hall.parcels.find(wish.parcelNo) : undefined;
  return showDelivery({ one, item, reference, wish, parcel, inbound });
}

/** The address that was typed, or the one of the book that was chosen; neither is an answer of its own. */
export async function findReceiver(hall: Hall, caller: ApplicantCaller, asked: { addressId?: string | undefined; receiver?: Receiver | undefined }): Promise<Outcome<Receiver | undefined, 'AddressNotFound'>> {
  if (asked.addressId === undefined) return allow(asked.receiver);
  const { entries } = await hall.deliveryShelf.addresses(caller.personId);
  const found = entries.find(({ id }) => id === asked.addressId);
  return found ? allow(found.receiver) : refuse('AddressNotFound');
}
