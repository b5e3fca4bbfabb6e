import type { OfficerName } from '../people/officer';
import { stampOf } from '../workdays';
import type { Case, Holder } from './case';

/** For how long a taken case is its holder's without any sign of them: through one night, not two. */
const LEASE_HOURS = 24;

export function leaseFrom({ officerId, name }: OfficerName, at: Date): Holder {
  return { officerId, name, until: stampOf(new Date(at.getTime() + LEASE_HOURS * 3_600_000)) };
}

/** The officer who has the case now; a lease that has run out holds nobody off. */
export function holderOf(one: Pick<Case, 'takenBy'>, at: Date): Holder | null {
  return one.takenBy?.until !== undefined && one.takenBy.until <= stampOf(at) ? null : one.takenBy;
}
