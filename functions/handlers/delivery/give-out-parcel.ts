import { giveOutParcel } from '../../../shared/contract/packing';
import { giveOut, isLocked, MOST_GUESSES } from '../../../shared/domain/delivery/give-out';
import { allow, refuse } from '../../../shared/domain/outcome';
import { changeParcel } from '../../find/change-parcel';
import { findDeskParcel, viewParcel } from '../../find/parcels';
import { parcelAct } from '../../http/act';
import { handle } from '../../http/handle';

/** A wrong guess is written down before it is answered: guesses at once count one by one. */
export default handle(giveOutParcel, async ({ input, caller, hall, request }) => {
  const before = await findDeskParcel(hall, caller, input.parcelNo);
  if (!before.ok) return before;
  const act = parcelAct(caller, hall, request);
  const after = await changeParcel(hall, before.value, request, () => {
    const given = giveOut(before.value, input.code, act);
    return given.ok ? allow(given.value.after) : given;
  });
  if (!after.ok) return after;
  if (after.value.state === 'delivered') return allow(await viewParcel(hall, caller, after.value));
  return isLocked(after.value) ? refuse('CodeLocked') : refuse('CodeWrong', { left: MOST_GUESSES - after.value.code.wrong });
});
