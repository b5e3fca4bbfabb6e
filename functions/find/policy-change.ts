import { policyFaults } from '../../shared/domain/benefits/publishing';
import type { Policy } from '../../shared/domain/benefits/policy';
import type { PolicyFault } from '../../shared/domain/benefits/policy-fault';
import { refuse, allow, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';

/** A text that somebody wants to publish, the version in force that it follows, and its digest. */
export type PolicyChange = { next: Policy; newest: Policy | undefined; digest: string; isInForce: boolean };

/** A draft as the next version; an unfit one is told with every fault. */
export async function findPolicyChange(hall: Hall, draft: Omit<Policy, 'version'>): Promise<Outcome<PolicyChange, 'PolicyUnfit', { faults: PolicyFault[] }>> {
  const [{ set, facts }, newest, { departments }] = await Promise.all([hall.policies.inForce(), hall.policies.find(draft.code), hall.reference()]);
  const next = { ...draft, version: (newest?.version ?? 0) + 1 };
  const faults = policyFaults(next, { departments: new Set(Object.keys(departments)), facts, others: [...set.byCode.values()] });
  if (faults.length > 0) return refuse('PolicyUnfit', { faults });
  const digest = digestOf(hall, next);
  return allow({ next, newest, digest, isInForce: newest !== undefined && digest === digestOf(hall, newest) });
}

/** Of what a policy says, whatever its version and the order of its fields. */
export function digestOf({ digest }: Pick<Hall, 'digest'>, policy: Policy): string {
  return digest(plain({ ...policy, version: 0 }));
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(plain).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value).filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => `${key}:${plain(part)}`).join()}}`;
}
