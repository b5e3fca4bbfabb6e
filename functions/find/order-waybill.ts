import { askOrder, carrierOrderOf, noteAnswer } from '../../shared/domain/delivery/order-parcel';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import type { Hall } from '../hall';

/** The carrier has never heard of it: asking for it anew makes no second order. */
const UNHEARD = 'none';

/**
 * The waybill of a packed parcel, or of one to be fetched. What was asked before is looked up first; an answer that does not come leaves it
 * asked, and the next call looks it up.
 */
export async function orderWaybill(hall: Hall, before: Parcel): Promise<Parcel> {
  if (before.way !== 'post' || before.order?.fate === 'accepted') return before;
  const { delivery: terms } = await hall.reference();
  const asked = before.order ?? null;
  const begun = asked ? before : await noteAsked(hall, before, terms.carrier);
  if (!begun.order) return begun;
  const { carrier } = begun.order;
  const known = asked ? await hall.carriers.find(carrier, begun.parcelNo) : undefined;
  const answer = !known || (known.fate === 'refused' && known.code === UNHEARD) ? await hall.carriers.order(carrier, carrierOrderOf(begun, terms)) : known;
  const after = noteAnswer(begun, answer);
  if (after === begun) return begun;
  return (await hall.parcels.record(after)) ? { ...after, version: after.version + 1 } : (await hall.parcels.find(begun.parcelNo)) ?? begun;
}

async function noteAsked(hall: Hall, before: Parcel, carrier: 'EMS' | 'SF'): Promise<Parcel> {
  const asked = askOrder(before, carrier, hall.now());
  return asked.ok && (await hall.parcels.record(asked.value)) ? { ...asked.value, version: asked.value.version + 1 } : before;
}
