import { actOnParcel } from '../../../shared/contract/packing';
import { allow, refuse } from '../../../shared/domain/outcome';
import { deskActionsOn, parcelNeedsReason } from '../../../shared/domain/delivery/parcel-actions';
import { followParcel } from '../../find/follow-parcel';
import { findDeskParcel, viewParcel } from '../../find/parcels';
import { parcelAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(actOnParcel, async ({ input: { parcelNo, action, reason }, caller, hall, request }) => {
  const before = await findDeskParcel(hall, caller, parcelNo);
  if (!before.ok) return before;
  if (parcelNeedsReason.includes(action) && !reason?.trim()) return refuse('ReasonNeeded');
  const after = await followParcel(hall, before.value, action, parcelAct(caller, hall, request, reason?.trim()), (one) => deskActionsOn(one, caller.role).includes(action));
  return after.ok ? allow(await viewParcel(hall, caller, after.value)) : after;
});
