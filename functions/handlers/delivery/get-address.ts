import { getAddress } from '../../../shared/contract/delivery';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

export default handle(getAddress, async ({ input, caller, hall }) => {
  const found = (await hall.deliveryShelf.addresses(caller.personId)).entries.find(({ id }) => id === input.id);
  return found ? allow(found) : refuse('AddressNotFound');
});
