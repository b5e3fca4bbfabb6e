import type { Movement } from '../../../shared/domain/delivery/movement';
import type { Parcel } from '../../../shared/domain/delivery/parcel';
import { parcelByHall, stepOnParcel } from '../../../shared/domain/delivery/step-on-parcel';
import { isLongAgo, isSilent, isStray } from '../../../shared/domain/delivery/silence';
import { changeParcel } from '../../find/change-parcel';
import { orderWaybill } from '../../find/order-waybill';
import { recordMovementOf } from '../../find/record-movement';
import type { Hall, PackedParcel } from '../../hall';

type Log = (line: Record<string, unknown>) => void;
const AT_ONCE = 200;

/** What the stream lost, what nobody knew yet, and parcels of which nobody has heard for two days; answers how many it moved. */
export async function followParcels(hall: Hall, log: Log): Promise<number> {
  const accident = (record: string) => (error: unknown) => void log({ accident: 'followParcels', record, error: error instanceof Error ? error.stack : 'unknown' });
  let moved = 0;
  for (const one of await hall.movements.listWaiting(AT_ONCE)) if (await settle(hall, one).catch(accident(one.waybillNo))) moved += 1;
  for await (const row of rowsOf(hall, 'toHandOver')) if (isOrdering(row) && (await askAgain(hall, row.parcelNo).catch(accident(row.parcelNo)))) moved += 1;
  for await (const row of rowsOf(hall, 'moving')) {
    if (isOrdering(row) && (await askAgain(hall, row.parcelNo).catch(accident(row.parcelNo)))) moved += 1;
    if (mayBeSilent(row, hall) && (await trace(hall, row.parcelNo).catch(accident(row.parcelNo)))) moved += 1;
  }
  return moved;
}

async function settle(hall: Hall, one: Movement): Promise<boolean> {
  if ((await recordMovementOf(hall, one)) !== 'waits') return true;
  if (isStray(one, hall.now())) await hall.movements.settle(one, 'stray');
  return false;
}

async function askAgain(hall: Hall, parcelNo: string): Promise<boolean> {
  const before = await hall.parcels.find(parcelNo);
  return before?.order?.fate === 'asked' && (await orderWaybill(hall, before)).order?.fate !== 'asked';
}

/** The carrier is asked once more; who stays silent is followed by somebody else besides, and the applicant sees that the hall asked. */
async function trace(hall: Hall, parcelNo: string): Promise<boolean> {
  const before = await hall.parcels.find(parcelNo);
  if (!before || !isSilent(before, hall.now())) return false;
  if (await hears(hall, before)) return true;
  const { carrier, waybillNo } = before.order ?? {};
  if (carrier && waybillNo) await hall.tracking.follow(carrier, waybillNo, before.receiver.phone);
  return (await changeParcel(hall, before, undefined, () => stepOnParcel(before, 'traceLate', parcelByHall(hall.now())))).ok;
}

/** Scans whose report was lost on the way. */
async function hears(hall: Hall, { order, receiver, lastMovedAt }: Parcel): Promise<boolean> {
  if (!order?.waybillNo) return false;
  const all = (await hall.tracking.movements(order.carrier, order.waybillNo, receiver.phone)) ?? [];
  const news = all.filter(({ at }) => lastMovedAt === null || at > lastMovedAt).sort((one, other) => (one.at < other.at ? -1 : 1));
  for (const one of news) {
    await hall.movements.keep(one);
    await recordMovementOf(hall, one);
  }
  return news.length > 0;
}

const mayBeSilent = ({ waybillNo, lastMovedAt, handedOverAt, changedAt }: PackedParcel, hall: Hall) => waybillNo !== null && isLongAgo(lastMovedAt ?? handedOverAt ?? changedAt, hall.now());
const isOrdering = ({ carrier, waybillNo }: PackedParcel) => carrier !== null && waybillNo === null;

async function* rowsOf(hall: Hall, list: 'toHandOver' | 'moving'): AsyncGenerator<PackedParcel> {
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
    const page = await hall.parcels.list(list, cursor);
    yield* page.rows;
    cursor = page.cursor;
  }
}
