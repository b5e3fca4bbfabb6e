import type { Parcel } from '../../shared/domain/delivery/parcel';
import { parcelPlace } from '../../shared/domain/delivery/parcel-place';
import type { PackedParcel } from '../hall';

export function packParcel(parcel: Parcel): PackedParcel {
  const { parcelNo, state, direction, way, desks, point, packFrom, handOverBy, deliverBy, decidedAt, deliveredAt, lastMovedAt, postageFen, receiver, contents, order, handOver, steps } = parcel;
  return {
    parcelNo, state, direction, way, desks, point, packFrom, handOverBy, deliverBy, decidedAt, deliveredAt, lastMovedAt, postageFen,
    receiverName: receiver.name, town: receiver.county, caseNos: contents.map(({ caseNo }) => caseNo), copies: contents.reduce((sum, { copies }) => sum + copies, 0),
    carrier: order?.carrier ?? null, waybillNo: order?.waybillNo ?? null, handedOverAt: handOver?.at ?? null, atPointAt: steps.find(({ action }) => action === 'arrive')?.at ?? null,
    changedAt: steps.at(-1)?.at ?? '', wasReturned: steps.some(({ to }) => to === 'returned'),
  };
}

/** The columns that queries need; the rest of the parcel is one string. */
export function parcelRecordOf(parcel: Parcel) {
  const { parcelNo, version, owner, steps, point } = parcel;
  const place = parcelPlace(parcel);
  const queue = place ? { desk: listPartition(place.list, place.list === 'point' ? point ?? undefined : undefined), deskSort: `${place.sort}#${parcelNo}` } : {};
  return { parcelNo, version, owner: `PARCELS#${owner.personId}`, ownerSort: `${steps[0]?.at}#${parcelNo}`, ...queue, row: packParcel(parcel), body: parcel };
}

export function listPartition(list: string, point?: string): string {
  return point ? `PARCELS#${list}#${point}` : `PARCELS#${list}`;
}
