import type { Mandate } from '../shared/domain/people/mandate';
import type { Kept } from './hall-cases';

/** Who may act for an enterprise beside its legal representative. */
export type MandateRecords = {
  find(enterpriseId: string, mandateNo: string): Promise<Mandate | undefined>;
  /** `false`: the number is taken. */
  grant(mandate: Mandate): Kept;
  /** The next version, if `after.version` is still the one on record. */
  record(after: Mandate): Kept;
  ofEnterprise(enterpriseId: string): Promise<Mandate[]>;
  toPerson(personId: string): Promise<Mandate[]>;
};
