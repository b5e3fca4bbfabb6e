import { getPolicy } from '../../../shared/contract/benefits';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showPolicy } from '../../show/policy';

export default handle(getPolicy, async ({ input, hall }) => {
  const [inForce, reference] = await Promise.all([hall.policies.inForce(), hall.reference()]);
  const policy = inForce.set.byCode.get(input.policyCode);
  return policy ? allow(showPolicy(policy, inForce, reference)) : refuse('PolicyNotFound');
});
