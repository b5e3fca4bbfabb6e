import { getPaymentBatch } from '../../../shared/contract/claims';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayWatchMoney } from '../../../shared/domain/people/officer';
import { handle } from '../../http/handle';
import { showBatch } from '../../show/payment';

export default handle(getPaymentBatch, async ({ input, caller, hall }) => {
  if (!mayWatchMoney(caller.role)) return refuse('NotForYou');
  const [found, { set }] = await Promise.all([hall.payments.find(input.orderNo), hall.policies.inForce()]);
  return found ? allow(showBatch(found, set)) : refuse('OrderNotFound');
});
