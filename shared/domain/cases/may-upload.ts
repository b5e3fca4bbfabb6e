import { deskStates, type Case } from './case';
import { maySupply } from './owed';

/** Whether files may be given for a case: while it is the applicant's own draft, is being supplemented, or still owes materials. */
export function mayUpload(one: Pick<Case, 'state' | 'proofs' | 'promises'>): boolean {
  return one.state === 'draft' || one.state === 'supplementing' || (deskStates.includes(one.state) && maySupply(one).length > 0);
}
