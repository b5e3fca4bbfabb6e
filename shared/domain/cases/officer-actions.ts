import { isLeader } from '../delegation';
import { mayDecide, type OfficerRole } from '../people/officer';
import type { CaseAction } from './case';

/** What an officer may do with a case through the one panel (办理). */
export const officerActions = [
  'accept', 'decline', 'askSupplement', 'allowNotice', 'askProcedure', 'startProcedure', 'refuseProcedure', 'planVisit', 'reportVisit', 'endProcedure', 'extend',
  'explainLate', 'propose', 'sendBack', 'opine', 'approve', 'reject', 'convert', 'redo', 'acceptHandOver', 'declineHandOver', 'consentDates', 'putBack',
] as const satisfies readonly CaseAction[];
export type OfficerAction = (typeof officerActions)[number];
/** What one chooses between there: a proposal by the way it goes; handing over and calling a visit off are requests of their own. */
export type PanelChoice = Exclude<OfficerAction, 'propose'> | 'proposeGrant' | 'proposeRefusal' | 'handOver' | 'cancelVisit';

/** The applicant reads why, or the record has to say it. */
export const needReason: readonly OfficerAction[] = ['decline', 'redo', 'sendBack', 'extend', 'explainLate', 'allowNotice', 'askProcedure', 'refuseProcedure', 'declineHandOver'];

/** Beside the holder: leaders approve, their director extends; a supervisor may let something be asked a second time. */
const byLeaders: readonly CaseAction[] = ['allowNotice', 'startProcedure', 'refuseProcedure', 'sendBack'];

export function isForLeaders(action: CaseAction): boolean {
  return byLeaders.includes(action);
}

/** By role alone; whether this very case is theirs is asked afterwards. */
export function mayTake(role: OfficerRole, action: OfficerAction): boolean {
  if (action === 'extend') return role === 'director';
  if (action === 'allowNotice') return role === 'supervisor' || isLeader(role);
  return isForLeaders(action) ? isLeader(role) : mayDecide(role);
}
