import type { Case } from '../../shared/domain/cases/case';
import type { ApplicantCaller, OfficerCaller } from '../../shared/domain/people/caller';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';

/** Ownership, in one place: somebody else's case is simply not found. */
export async function findMyCase(hall: Hall, caller: ApplicantCaller, caseNo: string): Promise<Case | undefined> {
  const found = await hall.cases.find(caseNo);
  return found?.applicant.personId === caller.personId ? found : undefined;
}

/** A desk sees the cases filed at it; drafts are the applicant's own. */
export async function findDeskCase(hall: Hall, caller: OfficerCaller, caseNo: string): Promise<Case | undefined> {
  const found = await hall.cases.find(caseNo);
  return found && found.receivedOn !== null && caller.desks.includes(found.desk) ? found : undefined;
}

/** A case of the desk that this officer has taken, and nobody else's. */
export async function findHeldCase(hall: Hall, caller: OfficerCaller, caseNo: string): Promise<Outcome<Case, 'CaseNotFound' | 'NotTakenByYou'>> {
  const found = await findDeskCase(hall, caller, caseNo);
  if (!found) return refuse('CaseNotFound');
  return found.takenBy?.officerId === caller.officerId ? allow(found) : refuse('NotTakenByYou', { takenBy: found.takenBy?.name ?? null });
}
