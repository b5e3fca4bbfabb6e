import { enterWaybill } from '../../../shared/contract/packing';
import { enterWaybill as enter } from '../../../shared/domain/delivery/order-parcel';
import { mayPack } from '../../../shared/domain/delivery/parcel-actions';
import { allow, refuse } from '../../../shared/domain/outcome';
import { changeParcel } from '../../find/change-parcel';
import { findDeskParcel, viewParcel } from '../../find/parcels';
import { parcelAct } from '../../http/act';
import { handle } from '../../http/handle';

/** A number that another parcel has is refused before it is written, and by the write itself. */
export default handle(enterWaybill, async ({ input: { parcelNo, carrier, waybillNo }, caller, hall, request }) => {
  if (!mayPack(caller.role)) return refuse('NotForYou');
  const before = await findDeskParcel(hall, caller, parcelNo);
  if (!before.ok) return before;
  const no = waybillNo.replace(/\s/g, '').toUpperCase();
  const holder = await hall.parcels.ofWaybill(carrier, no);
  if (holder !== undefined && holder !== parcelNo) return refuse('WaybillTaken');
  const after = await changeParcel(hall, before.value, request, () => enter(before.value, carrier, no, parcelAct(caller, hall, request)));
  return after.ok ? allow(await viewParcel(hall, caller, after.value)) : after;
});
