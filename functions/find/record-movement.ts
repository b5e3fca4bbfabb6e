import { finalKinds, type Movement } from '../../shared/domain/delivery/movement';
import { markOfMovement, recordMovement } from '../../shared/domain/delivery/record-movement';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import type { Hall } from '../hall';
import { changeParcel } from './change-parcel';
import { orderWaybill } from './order-waybill';

/** Somebody else may be changing the same parcel. */
const TRIES = 4;
/** 顺丰 signs no report. */
const UNSIGNED = 'SF';

/**
 * A reported scan comes to its parcel, once however often it is brought. `waits`: whose it is, or whether it is so, nobody knows yet.
 * `closed`: nothing follows for this parcel any more; the scan is kept beside it.
 */
export async function recordMovementOf(hall: Hall, movement: Movement): Promise<'recorded' | 'closed' | 'waits'> {
  const parcelNo = await parcelOf(hall, movement);
  if (parcelNo === undefined) return 'waits';
  for (let turn = 0; turn < TRIES; turn += 1) {
    const before = await hall.parcels.find(parcelNo);
    if (!before || !(await isCertain(hall, movement, before))) return 'waits';
    const became = await changeParcel(hall, before, markOfMovement(movement), () => recordMovement(before, movement));
    if (!became.ok && became.refusal === 'ChangedMeanwhile') continue;
    const fate = became.ok ? 'recorded' : 'closed';
    await hall.movements.settle(movement, fate);
    return fate;
  }
  throw new Error(`${parcelNo} changed while a movement was recorded`);
}

/** By its waybill. A report may be quicker than the answer to the order: then the order is asked for. */
async function parcelOf(hall: Hall, { carrier, waybillNo, parcelNo }: Movement): Promise<string | undefined> {
  const known = await hall.parcels.ofWaybill(carrier, waybillNo);
  if (known !== undefined || parcelNo === null) return known;
  const ordering = await hall.parcels.find(parcelNo);
  if (ordering?.order?.fate !== 'asked' || ordering.order.carrier !== carrier) return undefined;
  const { order } = await orderWaybill(hall, ordering);
  return order?.waybillNo === waybillNo ? parcelNo : undefined;
}

/** What ends a journey and is not signed counts once the carrier says so itself. */
async function isCertain(hall: Hall, { carrier, waybillNo, eventId, kind, at }: Movement, { receiver }: Parcel): Promise<boolean> {
  if (carrier !== UNSIGNED || !finalKinds.includes(kind)) return true;
  const asked = await hall.tracking.movements(carrier, waybillNo, receiver.phone);
  return asked?.some((one) => one.eventId === eventId || (one.kind === kind && one.at === at)) ?? false;
}
