import type { Licence, LicenceStatus } from '../licences/licence';

/** A licence that proves a material and is no longer what it was when it was fetched (证照状态变化). */
export type LicenceAlert = {
  material: string; licenceNo: string; name: string; seenAt: string;
  before: LicenceSays; after: LicenceSays;
  acknowledged: { officerId: string; name: string; at: string; note: string } | null;
};
export type LicenceSays = { status: LicenceStatus; validTo: string | null; fields: Licence['fields'] };
