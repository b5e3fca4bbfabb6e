import { makePaymentBatch } from '../../../shared/contract/claims';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPay } from '../../../shared/domain/people/officer';
import { makeBatch } from '../../find/pay-claims';
import { handle } from '../../http/handle';
import { showBatch } from '../../show/payment';

export default handle(makePaymentBatch, async ({ input: { policyCode, year }, caller, hall, request }) => {
  if (!mayPay(caller.role) || !request) return refuse('NotForYou');
  if (!(await hall.policies.find(policyCode))) return refuse('PolicyNotFound');
  const made = await makeBatch(hall, { policy: policyCode, year, by: { officerId: caller.officerId, name: caller.name }, request });
  return made.ok ? allow(showBatch(made.value, (await hall.policies.inForce()).set)) : made;
});
