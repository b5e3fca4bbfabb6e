import { listAddresses } from '../../../shared/contract/delivery';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showAddresses } from '../../show/delivery';

export default handle(listAddresses, async ({ caller, hall }) => allow({ addresses: showAddresses(await hall.deliveryShelf.addresses(caller.personId)) }));
