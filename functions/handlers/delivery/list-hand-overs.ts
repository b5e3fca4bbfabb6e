import { listHandOvers } from '../../../shared/contract/packing';
import { mayPack } from '../../../shared/domain/delivery/parcel-actions';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';

export default handle(listHandOvers, async ({ caller, hall }) => (mayPack(caller.role) ? allow({ lists: await hall.deliveryShelf.listHandOvers() }) : refuse('NotForYou')));
