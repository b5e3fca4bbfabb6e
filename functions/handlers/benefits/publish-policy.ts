import { publishPolicy } from '../../../shared/contract/benefits';
import { policyFaults } from '../../../shared/domain/benefits/publishing';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPublish } from '../../../shared/domain/people/officer';
import { handle } from '../../http/handle';

/** Every golden case is run before anything is written; what is in force already is not published again. */
export default handle(publishPolicy, async ({ input, caller, hall }) => {
  if (!mayPublish(caller.role)) return refuse('NotForYou');
  const [{ set, facts }, newest, { departments }] = await Promise.all([hall.policies.inForce(), hall.policies.find(input.policy.code), hall.reference()]);
  const next = { ...input.policy, version: (newest?.version ?? 0) + 1 };
  const faults = policyFaults(next, { departments: new Set(Object.keys(departments)), facts, others: [...set.byCode.values()] });
  if (faults.length > 0) return refuse('PolicyUnfit', { faults });
  const isInForce = newest !== undefined && hall.digest(plain({ ...newest, version: 0 })) === hall.digest(plain({ ...next, version: 0 }));
  if (input.isTrial || isInForce) return allow({ code: next.code, version: newest?.version ?? 0, isPublished: isInForce });
  return (await hall.policies.publish(next)) ? allow({ code: next.code, version: next.version, isPublished: true }) : refuse('ChangedMeanwhile');
});

/** The same whatever order its fields came in. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => `${key}:${plain(part)}`).join()}}`;
}
