import { listPaymentBatches } from '../../../shared/contract/claims';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayWatchMoney } from '../../../shared/domain/people/officer';
import { handle } from '../../http/handle';
import { showBatchRow } from '../../show/payment';

export default handle(listPaymentBatches, async ({ caller, hall }) => {
  if (!mayWatchMoney(caller.role)) return refuse('NotForYou');
  const [open, { set }] = await Promise.all([hall.payments.listOpen(), hall.policies.inForce()]);
  const batches = await Promise.all(open.map((orderNo) => hall.payments.find(orderNo)));
  return allow({ batches: batches.flatMap((one) => (one ? [showBatchRow(one, set)] : [])) });
});
