import { listMyReceipts } from '../../../shared/contract/licences';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showReceipt } from '../../show/receipt';

export default handle(listMyReceipts, async ({ input, caller, hall }) => {
  const [{ rows, cursor }, reference] = await Promise.all([hall.receipts.list(caller.personId, input.cursor), hall.reference()]);
  return allow({ receipts: rows.map((one) => showReceipt(one, reference)), ...(cursor ? { cursor } : {}) });
});
