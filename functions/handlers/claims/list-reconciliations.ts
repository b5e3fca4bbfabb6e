import { listReconciliations } from '../../../shared/contract/reconciliations';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPay } from '../../../shared/domain/people/officer';
import { handle } from '../../http/handle';

const MOST_DAYS = 31;

export default handle(listReconciliations, async ({ caller, hall }) => {
  if (!mayPay(caller.role) && caller.role !== 'director') return refuse('NotForYou');
  const [found, { set }] = await Promise.all([hall.reconciliations.newest(MOST_DAYS), hall.policies.inForce()]);
  const named = (code: string) => ({ code, name: set.byCode.get(code)?.name ?? code });
  return allow({ days: found.map(({ version: _, looks: __, budgets, ...day }) => ({ ...day, budgets: budgets.map((one) => ({ ...one, policy: named(one.policy) })) })) });
});
