import { actionsOpen } from '../flow';
import { caseFlow, type Case, type CaseAction } from './case';
import { dueChecks } from './due-checks';
import { openAlerts } from './note-licence-change';
import { isOnlyPostponed, maySupply, owedMaterials } from './owed';

/** What this role may do now: the chart's rows, less what the contents rule out (a second rating, somebody else's case). */
export function actionsFor(one: Case, role: 'applicant' | 'officer', officerId?: string): CaseAction[] {
  return actionsOpen(caseFlow, one.state, role).filter((action) => (role === 'applicant' ? isForApplicant(one, action) : isForOfficer(one, action, officerId)));
}

function isForApplicant(one: Case, action: CaseAction): boolean {
  switch (action) {
    case 'rate': return one.rating === null;
    case 'authorise': return one.state === 'draft' || maySupply(one).length > 0;
    case 'revokeAuthorisation': return one.authorisation !== null && one.authorisation.revokedAt === null;
    case 'supply': return maySupply(one).length > 0;
    case 'withdrawPromise': return one.promises.some((promise) => promise.state === 'open');
    default: return true;
  }
}

function isForOfficer(one: Case, action: CaseAction, officerId: string | undefined): boolean {
  if (action === 'take') return one.takenBy === null;
  if (action === 'checkPromise' || action === 'revokeDecision') return dueChecks(one).length > 0;
  if (one.takenBy?.officerId !== officerId) return false;
  switch (action) {
    case 'acknowledgeLicence': return openAlerts(one).length > 0;
    case 'opine': return isOnlyPostponed(one);
    case 'approve':
    case 'convert': return owedMaterials(one).length === 0;
    default: return true;
  }
}
