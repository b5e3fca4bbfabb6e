import { removeAddress } from '../../../shared/contract/delivery';
import { removeAddress as remove } from '../../../shared/domain/delivery/address-book';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showAddresses } from '../../show/delivery';

/** Taken out twice is out. */
export default handle(removeAddress, async ({ input: { id }, caller, hall }) => {
  const book = await hall.deliveryShelf.addresses(caller.personId);
  const after = remove(book, id);
  const isThere = after.entries.length < book.entries.length;
  return !isThere || (await hall.deliveryShelf.keepAddresses(caller.personId, after)) ? allow({ addresses: showAddresses(after) }) : refuse('ChangedMeanwhile');
});
