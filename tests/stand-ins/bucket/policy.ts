import { instantOf, isSame, scopeOf, sign, type Key } from './signature';
import { denied, Refused } from './refused';

export type Fields = ReadonlyMap<string, string>;
export type Allowance = { key: string; min: number; max: number; status: 200 | 201 | 204 };
type Condition = Record<string, unknown> | readonly unknown[];

/** Fields that need no condition of their own. */
const FREE = new Set(['x-amz-signature', 'file', 'policy', 'bucket']);
const MOST = 5 * 1024 ** 3;

/**
 * What a form may put where: its signature, its time, and every one of its fields against the policy.
 * Names are compared in lower case, as S3 does.
 * @throws Refused `AccessDenied`, `SignatureDoesNotMatch`, `InvalidPolicyDocument`
 */
export function checkPolicy(bucket: string, fields: Fields, fileName: string, key: Key, now: number): Allowance {
  const policy = fields.get('policy');
  if (!policy) throw denied('The form has no policy');
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') throw denied('Unknown algorithm');
  const scope = scopeOf(fields.get('x-amz-credential') ?? '', key);
  if (!isSame(fields.get('x-amz-signature') ?? '', sign(key.secret, scope, policy))) throw new Refused(403, 'SignatureDoesNotMatch');
  instantOf(fields.get('x-amz-date') ?? '');
  const { expiration, conditions } = read(policy);
  if (!(now < expiration)) throw denied('Invalid according to Policy: Policy expired.');
  const given = new Map(fields).set('bucket', bucket);
  const range = { min: 0, max: MOST };
  const covered = new Set<string>();
  for (const condition of conditions) apply(condition, given, covered, range);
  const uncovered = [...fields.keys()].filter((name) => !covered.has(name) && !FREE.has(name) && !name.startsWith('x-ignore-'));
  if (uncovered.length > 0) throw denied(`Invalid according to Policy: Extra input fields: ${uncovered.join(', ')}`);
  const place = (fields.get('key') ?? '').replace('${filename}', fileName);
  if (place === '') throw new Refused(400, 'InvalidArgument', 'The form has no key');
  const status = Number(fields.get('success_action_status'));
  return { key: place, ...range, status: status === 200 || status === 201 ? status : 204 };
}

function read(policy: string): { expiration: number; conditions: readonly Condition[] } {
  try {
    const { expiration, conditions } = JSON.parse(Buffer.from(policy, 'base64').toString()) as { expiration: string; conditions: unknown };
    const at = Date.parse(expiration);
    if (!Number.isNaN(at) && Array.isArray(conditions)) return { expiration: at, conditions: conditions as Condition[] };
  } catch {
    // Told below, like any other policy that is none.
  }
  throw new Refused(400, 'InvalidPolicyDocument');
}

function apply(condition: Condition, given: Fields, covered: Set<string>, range: { min: number; max: number }): void {
  if (!Array.isArray(condition)) {
    for (const [name, value] of Object.entries(condition)) demand('eq', name, value, given, covered);
    return;
  }
  const [kind, first, second] = condition as readonly unknown[];
  if (kind === 'content-length-range') Object.assign(range, { min: Number(first), max: Number(second) });
  else if (kind === 'eq' || kind === 'starts-with') demand(kind, String(first).replace(/^\$/, ''), second, given, covered);
  else throw new Refused(400, 'InvalidPolicyDocument', `Unknown condition ${String(kind)}`);
}

function demand(kind: 'eq' | 'starts-with', field: string, value: unknown, given: Fields, covered: Set<string>): void {
  const name = field.toLowerCase();
  const found = given.get(name) ?? '';
  const holds = kind === 'eq' ? found === String(value) : found.startsWith(String(value));
  if (!holds) throw denied(`Invalid according to Policy: Policy Condition failed: ["${kind}", "$${field}", "${String(value)}"]`);
  covered.add(name);
}
