import { allow, refuse, type Outcome } from '../outcome';
import type { Content, Parcel } from './parcel';
import { isSameReceiver } from './receiver';
import { parcelByHall, stepOnParcel } from './step-on-parcel';
import type { DeliveryWish } from './wish';

/** No more fits into one envelope. */
const MOST_CONTENTS = 10;

/** Whether a result may travel in this parcel: not packed yet, still waiting for company, to the same hands at the same door. */
export function mayJoin({ state, isPooled, owner, receiver, contents }: Parcel, wish: DeliveryWish): boolean {
  return state === 'requested' && isPooled && wish.pool && wish.receiver !== null && owner.personId === wish.personId && isSameReceiver(receiver, wish.receiver) && contents.length < MOST_CONTENTS;
}

/** One more result in a parcel that waits; it goes when the earliest of them has to. */
export function joinParcel(before: Parcel, wish: DeliveryWish, { content, desk, deliverBy, at }: { content: Content; desk: string; deliverBy: string; at: Date }): Outcome<Parcel, 'ActionNotOpen'> {
  if (!mayJoin(before, wish)) return refuse('ActionNotOpen');
  if (before.contents.some(({ caseNo }) => caseNo === content.caseNo)) return allow(before);
  return stepOnParcel(before, 'addCase', { ...parcelByHall(at), reason: content.caseNo }, {
    contents: [...before.contents, content], desks: [...new Set([...before.desks, desk])],
    deliverBy: before.deliverBy && before.deliverBy < deliverBy ? before.deliverBy : deliverBy,
  });
}
