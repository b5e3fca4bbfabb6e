import { listBudgets } from '../../../shared/contract/claims';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayWatchMoney } from '../../../shared/domain/people/officer';
import { dayOf } from '../../../shared/domain/workdays';
import { findBudget } from '../../find/budget-view';
import { handle } from '../../http/handle';

export default handle(listBudgets, async ({ input, caller, hall }) => {
  if (!mayWatchMoney(caller.role)) return refuse('NotForYou');
  const year = Number(input.year ?? dayOf(hall.now()).slice(0, 4));
  const [{ set }, reference] = await Promise.all([hall.policies.inForce(), hall.reference()]);
  return allow({ year, budgets: await Promise.all([...set.byCode.values()].map((policy) => findBudget(hall, policy, year, reference))) });
});
