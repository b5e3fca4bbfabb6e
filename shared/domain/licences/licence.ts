import type { LicenceStep } from './life';

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

/** Valid through the whole of its last day. */
export function isValidOn(licence: Pick<Licence, 'status' | 'validTo'>, day: string): boolean {
  return licence.status === 'valid' && (licence.validTo === null || licence.validTo >= day);
}
