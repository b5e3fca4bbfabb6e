import { actOnMyParcel } from '../../../shared/contract/delivery';
import { checkReceiver } from '../../../shared/domain/delivery/receiver';
import { myActionsOn } from '../../../shared/domain/delivery/parcel-actions';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { findDelivery, findReceiver } from '../../find/delivery';
import { followParcel } from '../../find/follow-parcel';
import { parcelAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(actOnMyParcel, async ({ input, caller, hall, request }) => {
  const [one, before, asked, { delivery: terms }] = await Promise.all([findMyCase(hall, caller, input.caseNo), hall.parcels.find(input.parcelNo), findReceiver(hall, caller, input), hall.reference()]);
  if (!one) return refuse('CaseNotFound');
  if (!before || !before.contents.some(({ caseNo }) => caseNo === one.caseNo)) return refuse('ParcelNotFound');
  if (!asked.ok) return asked;
  const receiver = asked.value && checkReceiver(asked.value, terms.notServed);
  if (receiver && !receiver.ok) return receiver;
  const after = await followParcel(hall, before, input.action, parcelAct(caller, hall, request), (parcel) => myActionsOn(parcel).includes(input.action), receiver?.value);
  return after.ok ? allow(await findDelivery(hall, one)) : after;
});
