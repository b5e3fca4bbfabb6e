import { packParcel } from '../../../shared/contract/packing';
import { packParcel as pack } from '../../../shared/domain/delivery/pack-parcel';
import { mayPack } from '../../../shared/domain/delivery/parcel-actions';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { changeParcel } from '../../find/change-parcel';
import { orderWaybill } from '../../find/order-waybill';
import { findDeskParcel, viewParcel } from '../../find/parcels';
import { parcelAct } from '../../http/act';
import { handle } from '../../http/handle';

/** Packed by two, it gets its waybill at once; one whose carrier does not answer is asked for again with the next look. */
export default handle(packParcel, async ({ input, caller, hall, request }) => {
  if (!mayPack(caller.role)) return refuse('NotForYou');
  const before = await findDeskParcel(hall, caller, input.parcelNo);
  if (!before.ok) return before;
  const act = parcelAct(caller, hall, request);
  const after = await changeParcel(hall, before.value, request, () => pack(before.value, input, { officerId: caller.officerId, name: caller.name }, act, dayOf(hall.now())));
  if (!after.ok) return after;
  return allow(await viewParcel(hall, caller, after.value.state === 'packed' ? await orderWaybill(hall, after.value) : after.value));
});
