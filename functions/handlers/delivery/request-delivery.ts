import { requestDelivery } from '../../../shared/contract/delivery';
import { saveAddress } from '../../../shared/domain/delivery/address-book';
import { makeWish } from '../../../shared/domain/delivery/wish';
import { allow, refuse } from '../../../shared/domain/outcome';
import { stampOf } from '../../../shared/domain/workdays';
import { findMyCase } from '../../find/cases';
import { consented } from '../../find/consented';
import { changeWish } from '../../find/change-wish';
import { findDelivery, findReceiver } from '../../find/delivery';
import { itemOf } from '../../find/item';
import { parcelAct } from '../../http/act';
import { handle } from '../../http/handle';

/** Chosen before or after the decision: a result that is ready begins its way at once. */
export default handle(requestDelivery, async ({ input, caller, hall, request }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  const agreed = input.way === 'post' ? await consented(hall, caller, 'delivery') : allow(true);
  if (!agreed.ok) return agreed;
  const [before, item, { delivery: terms, points }, receiver] = await Promise.all([hall.parcels.wish(one.caseNo), itemOf(hall, one), hall.reference(), findReceiver(hall, caller, input)]);
  if (!receiver.ok) return receiver;
  if (before?.saved && before.saved.key === request?.key) return before.saved.digest === request.digest ? allow(await findDelivery(hall, one)) : refuse('KeyReused');
  const wish = makeWish({ ...input, receiver: receiver.value }, { one, item, terms, points, before, saved: request ?? null, at: stampOf(hall.now()) });
  if (!wish.ok) return wish;
  if (input.save && wish.value.way === 'post' && wish.value.receiver) {
    const book = await hall.deliveryShelf.addresses(caller.personId);
    const saved = saveAddress(book, { id: hall.newKey(), receiver: wish.value.receiver }, terms.notServed);
    if (!saved.ok) return saved;
    await hall.deliveryShelf.keepAddresses(caller.personId, saved.value);
  }
  const changed = await changeWish(hall, wish.value, parcelAct(caller, hall, request));
  return changed.ok ? allow(await findDelivery(hall, one)) : changed;
});
