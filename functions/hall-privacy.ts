import type { Consent, ConsentPurpose } from '../shared/domain/privacy/consent';
import type { Kept } from './hall-cases';

/** What people agreed to. */
export type ConsentRecords = {
  ofPerson(personId: string): Promise<Consent[]>;
  find(personId: string, purpose: ConsentPurpose): Promise<Consent | undefined>;
  /** The next version, if `after.version` is still the one on record; 0: there is none yet. */
  record(after: Consent): Kept;
};
