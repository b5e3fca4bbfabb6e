import { topUpBudget } from '../../../shared/contract/claims';
import { leftOf, mostOpenPots } from '../../../shared/domain/claims/budget';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPay } from '../../../shared/domain/people/officer';
import { wakeLine } from '../../find/fund-claim';
import { openBudget } from '../../find/open-claim';
import { handle } from '../../http/handle';

/** The same request again brings no money twice, and goes on waking where it stopped. */
export default handle(topUpBudget, async ({ input: { policyCode, year, amountFen }, caller, hall, request }) => {
  if (!mayPay(caller.role)) return refuse('NotForYou');
  const policy = await hall.policies.find(policyCode);
  if (!policy) return refuse('PolicyNotFound');
  await openBudget(hall, { policy: { ...policy, pots: mostOpenPots(policy.mode) }, budgetYear: year });
  await hall.budgets.topUp(policyCode, year, amountFen, request?.key ?? hall.newKey());
  const woken = await wakeLine(hall, policyCode, year, hall.now());
  const budget = await hall.budgets.read(policyCode, year);
  return allow({ totalFen: budget?.head.totalFen ?? 0, leftFen: budget ? leftOf(budget) : 0, woken: woken.length });
});
