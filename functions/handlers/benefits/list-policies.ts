import { listPolicies } from '../../../shared/contract/benefits';
import type { Policy } from '../../../shared/domain/benefits/policy';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showPolicyRow } from '../../show/policy';

const PAGE = 50;

export default handle(listPolicies, async ({ input, hall }) => {
  const [{ set }, reference] = await Promise.all([hall.policies.inForce(), hall.reference()]);
  const asked = input.q?.trim() ?? '';
  const found = set.policies.map(({ policy }) => policy).filter((policy) => asked === '' || speaksOf(policy, asked));
  // A cursor nobody gave out starts the list anew.
  const start = /^\d{1,6}$/.test(input.cursor ?? '') ? Number(input.cursor) : 0;
  const next = start + PAGE < found.length ? { cursor: String(start + PAGE) } : {};
  return allow({ policies: found.slice(start, start + PAGE).map((policy) => showPolicyRow(policy, reference)), total: found.length, ...next });
});

function speaksOf({ name, audience, keywords }: Policy, asked: string): boolean {
  return [name, audience, ...keywords].some((words) => words.includes(asked)) || keywords.some((word) => asked.includes(word));
}
