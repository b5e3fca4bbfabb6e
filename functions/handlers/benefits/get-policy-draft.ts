import { getPolicyDraft } from '../../../shared/contract/policy-desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPublish } from '../../../shared/domain/people/officer';
import { handle } from '../../http/handle';
import { departmentOf } from '../../show/names';

export default handle(getPolicyDraft, async ({ input: { policyCode }, caller, hall }) => {
  if (!mayPublish(caller.role)) return refuse('NotForYou');
  const [policy, { set, facts }, reference] = await Promise.all([hall.policies.find(policyCode), hall.policies.inForce(), hall.reference()]);
  if (!policy) return refuse('PolicyNotFound');
  const publication = await hall.policies.publicationOf(policyCode, policy.version);
  const others = [...set.byCode.values()].filter(({ code }) => code !== policyCode).map(({ code, name, stacking }) => ({ code, name, stacking }));
  return allow({ policy, published: publication ? { by: publication.name, at: publication.at } : null, facts, others, departments: Object.keys(reference.departments).map((code) => departmentOf(code, reference)) });
});
