import type { CheckRow } from '../../shared/contract/checks';
import type { BrokenView } from '../../shared/contract/desk';
import type { BrokenPromise } from '../../shared/domain/promises/bar';
import type { PackedPromise } from '../hall';

/** A line of the checks that are due. */
export function showCheck({ caseNo, itemCode, itemName, applicantName, material, materialName, check }: PackedPromise): CheckRow[] {
  return check ? [{ caseNo, itemCode, itemName, applicantName, material, materialName, ...check }] : [];
}

export function showBroken({ caseNo, material, on, reason, repairedOn }: BrokenPromise): BrokenView {
  return { caseNo, material, on, reason, repairedOn };
}
