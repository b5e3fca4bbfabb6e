import type { Ground } from './grounds';
import type { LicenceAction, LicenceRole } from './licence-flow';

/** `suspended` (暂扣) may become valid again; `revoked` (撤销, 吊销) and `cancelled` (注销) never do. */
export const licenceStatuses = ['valid', 'expired', 'superseded', 'suspended', 'revoked', 'cancelled'] as const;
export type LicenceStatus = (typeof licenceStatuses)[number];

/** An e-licence (电子证照): a record with its own life, held by one person or firm. */
export type Licence = {
  licenceNo: string;
  /** 电子证照标识, with its check character. */
  eLicenceId: string;
  type: string;
  name: string;
  holderId: string;
  issuer: string;
  issuedOn: string;
  /** `null`: no end written on it (长期). */
  validTo: string | null;
  status: LicenceStatus;
  fields: Readonly<Record<string, string | number | null>>;
  /** The case it was issued by; a licence from elsewhere has none. */
  caseNo: string | null;
  /** The licence it took the place of. */
  replaces: string | null;
  /** What happened to it since it was issued. */
  life?: readonly LicenceStep[];
};

/** One thing that happened to a licence: who, why, by which law, and what it became. `at` is ISO 8601 with +08:00. */
export type LicenceStep = {
  action: LicenceAction; by: LicenceRole; who: string; name: string; at: string; to: LicenceStatus; reason: string;
  ground?: Ground;
  /** The last day of a suspension. */
  until?: string;
  /** What fields said before. */
  before?: Licence['fields'];
  /** Its identifier from here on: a change makes the next version. */
  eLicenceId: string;
  /** Of the request that did it. */
  request?: { key: string; digest: string };
};

/** Valid through the whole of its last day. */
export function isValidOn(licence: Pick<Licence, 'status' | 'validTo'>, day: string): boolean {
  return licence.status === 'valid' && (licence.validTo === null || licence.validTo >= day);
}
