import { saveAddress } from '../../../shared/contract/delivery';
import { saveAddress as save } from '../../../shared/domain/delivery/address-book';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showAddresses } from '../../show/delivery';

/** The same address twice is one, so that a request that comes again adds nothing. */
export default handle(saveAddress, async ({ input, caller, hall }) => {
  const [book, { delivery }] = await Promise.all([hall.deliveryShelf.addresses(caller.personId), hall.reference()]);
  const after = save(book, { id: input.id ?? hall.newKey(), receiver: input.receiver }, delivery.notServed);
  if (!after.ok) return after;
  return (await hall.deliveryShelf.keepAddresses(caller.personId, after.value)) ? allow({ addresses: showAddresses(after.value) }) : refuse('ChangedMeanwhile');
});
