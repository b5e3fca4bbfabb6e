import type { Case } from '../../shared/domain/cases/case';
import { grantByFiling, waitsForGrant, type CheckDays } from '../../shared/domain/cases/decide';
import { allow, type Outcome } from '../../shared/domain/outcome';
import type { Hall, Reference } from '../hall';
import { itemOf } from './item';
import { findProofFiles } from './proof-files';

export function checkDaysOf({ commitments }: Reference): CheckDays {
  return Object.fromEntries(Object.values(commitments).map((one) => [one.code, one.checkDays]));
}

/** A case of low risk after the hall has looked whether it may be granted now; any other as it is. */
export async function grantFiled(hall: Hall, before: Case): Promise<Outcome<Case, 'ActionNotOpen'>> {
  if (!waitsForGrant(before)) return allow(before);
  const [item, files, reference] = await Promise.all([itemOf(hall, before), findProofFiles(hall, before), hall.reference()]);
  return grantByFiling({ before, item, files, checkDays: checkDaysOf(reference), at: hall.now() });
}
