import { listPaymentBatches } from '../../../shared/contract/claims';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayWatchMoney } from '../../../shared/domain/people/officer';
import { monthsUpTo } from '../../../shared/domain/figures/months';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showBatchRow } from '../../show/payment';

export default handle(listPaymentBatches, async ({ caller, hall }) => {
  if (!mayWatchMoney(caller.role)) return refuse('NotForYou');
  const today = dayOf(hall.now());
  const months = monthsUpTo(today.slice(0, 7), 2);
  const [open, { set }, ...made] = await Promise.all([hall.payments.listOpen(), hall.policies.inForce(), ...months.map((month) => hall.payments.listMade(month, { from: `${month}-01`, to: `${month}-31` }))]);
  const batches = await Promise.all([...new Set([...open, ...made.flat()])].map((orderNo) => hall.payments.find(orderNo)));
  const shown = batches.flatMap((one) => (one ? [showBatchRow(one, set)] : []));
  return allow({ batches: shown.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1)) });
});
