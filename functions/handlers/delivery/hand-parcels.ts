import { handParcels } from '../../../shared/contract/packing';
import { numberFrom } from '../../../shared/domain/cases/case-no';
import { handedParcel, handOver, type HandOverList } from '../../../shared/domain/delivery/hand-over';
import { mayPack } from '../../../shared/domain/delivery/parcel-actions';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf, stampOf } from '../../../shared/domain/workdays';
import { changeParcel } from '../../find/change-parcel';
import { parcelAct } from '../../http/act';
import { handle } from '../../http/handle';

/** All of them are looked at before the first goes; the list's number follows from the request, so that the same request again goes on where it stopped. */
export default handle(handParcels, async ({ input: { carrier, courier, parcelNos }, caller, hall, request }) => {
  if (!mayPack(caller.role)) return refuse('NotForYou');
  const listNo = numberFrom('JJ', dayOf(hall.now()), hall.digest(['handOver', caller.officerId, request?.key ?? hall.newKey()].join('\n')));
  const kept = await hall.deliveryShelf.handOver(listNo);
  if (kept) return allow(kept);
  const by = { officerId: caller.officerId, name: caller.name };
  const found = await Promise.all([...new Set(parcelNos)].map((parcelNo) => hall.parcels.find(parcelNo)));
  const act = parcelAct(caller, hall, request);
  const to = { listNo, courier, carrier };
  for (const one of found) {
    if (!one) return refuse('ParcelNotFound');
    const may = one.handOver?.listNo === listNo ? allow(one) : handOver(one, to, by, act);
    if (!may.ok) return may.refusal === 'ActionNotOpen' ? refuse('ParcelActionClosed', { parcelNo: one.parcelNo }) : refuse(may.refusal, may.about);
  }
  const parcels = found.flatMap((one) => one ?? []);
  for (const one of parcels) {
    if (one.handOver?.listNo === listNo) continue;
    const after = await changeParcel(hall, one, request, () => handOver(one, to, by, act));
    if (!after.ok) return after;
  }
  const list: HandOverList = { listNo, at: stampOf(hall.now()), by, courier, carrier, parcels: parcels.map(handedParcel) };
  return allow((await hall.deliveryShelf.openHandOver(list)) ? list : (await hall.deliveryShelf.handOver(listNo)) ?? list);
});
