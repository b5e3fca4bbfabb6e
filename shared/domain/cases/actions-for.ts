import { mayDecideAs } from '../delegation';
import { actionsOpen } from '../flow';
import { mayDecide, type OfficerRole } from '../people/officer';
import { mayFollowUp } from './bad-rating';
import { caseFlow, type Case, type CaseAction } from './case';
import { dueChecks } from './due-checks';
import { openAlerts } from './note-licence-change';
import { openItems } from './notice';
import { isForLeaders, mayTake, officerActions, type OfficerAction } from './officer-actions';
import { isOnlyPostponed, maySupply, owedMaterials } from './owed';
import { isAsked, isRunning } from './procedure';
import { datesToConsent } from './recompute';

/** What the applicant may do now: the chart's rows, less what the contents rule out (a second rating, say). */
export function actionsFor(one: Case): CaseAction[] {
  return actionsOpen(caseFlow, one.state, 'applicant').filter((action) => isForApplicant(one, action));
}

function isForApplicant(one: Case, action: CaseAction): boolean {
  switch (action) {
    case 'rate': return one.rating === null;
    case 'authorise': return one.state === 'draft' || one.state === 'supplementing' || maySupply(one).length > 0;
    case 'revokeAuthorisation': return one.authorisation !== null && one.authorisation.revokedAt === null;
    case 'supply': return maySupply(one).length > 0;
    case 'withdrawPromise': return one.promises.some((promise) => promise.state === 'open');
    case 'answerInPart': return openItems(one).length > 0;
    case 'answerInFull': return false;
    // Only the clock knows when: `mayUrge`.
    case 'urge': return false;
    case 'consentDates': return datesToConsent(one, 'applicant').length > 0;
    default: return true;
  }
}

type Officer = { officerId: string; role: OfficerRole };

/** What is known beside the case: whether the delegation lets this officer grant it, and whether it is past its promise. */
type Known = { mayGrantItself: boolean; isLate: boolean };

/** What this officer may do now. */
export function officerActionsFor(one: Case, officer: Officer, known: Known): CaseAction[] {
  return actionsOpen(caseFlow, one.state, 'officer').filter((action) => {
    if (action === 'contactRating' || action === 'answerRating') return mayFollowUp(one, officer);
    const isByRole = (officerActions as readonly CaseAction[]).includes(action) ? mayTake(officer.role, action as OfficerAction) : mayDecide(officer.role);
    return isByRole && isForOfficer(one, action, officer, known);
  });
}

function isForOfficer(one: Case, action: CaseAction, { officerId, role }: Officer, { mayGrantItself, isLate }: Known): boolean {
  const isHeld = one.takenBy?.officerId === officerId;
  switch (action) {
    case 'take': return one.takenBy === null;
    case 'checkPromise':
    case 'revokeDecision': return dueChecks(one).length > 0;
    case 'acceptHandOver':
    case 'declineHandOver': return one.handOver?.to.officerId === officerId;
    case 'allowNotice': return one.notices.length > 0 && one.noticeLeave === null;
    case 'startProcedure':
    case 'refuseProcedure': return one.procedures.some(isAsked);
    case 'extend': return one.extension === null;
    case 'sendBack':
    case 'reject': return mayDecideOn(one, officerId, role);
    case 'approve': return owedMaterials(one).length === 0 && (one.state === 'proposed' ? mayDecideOn(one, officerId, role) : isHeld && mayGrantItself);
    case 'explainLate': return isHeld && one.lateness === null && (isLate || (one.clock !== null && one.clock.light !== 'green'));
    default: return isHeld && !isForLeaders(action) && isForHolder(one, action);
  }
}

function isForHolder(one: Case, action: CaseAction): boolean {
  switch (action) {
    case 'handOver': return one.handOver === null;
    case 'askSupplement': return one.notices.length === 0 || one.noticeLeave !== null;
    case 'acknowledgeLicence': return openAlerts(one).length > 0;
    case 'opine': return isOnlyPostponed(one);
    case 'convert': return owedMaterials(one).length === 0;
    case 'planVisit':
    case 'endProcedure': return one.procedures.some(isRunning);
    case 'cancelVisit':
    case 'reportVisit': return one.procedures.some((procedure) => isRunning(procedure) && procedure.visit !== null && procedure.visit.report === null);
    case 'consentDates': return datesToConsent(one, 'officer').length > 0;
    case 'propose': return !one.procedures.some(isRunning);
    default: return true;
  }
}

function mayDecideOn({ proposal }: Case, officerId: string, role: OfficerRole): boolean {
  return proposal !== null && proposal.by.officerId !== officerId && mayDecideAs(role, proposal.decider);
}
