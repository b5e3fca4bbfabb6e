import { batchActions, type BatchAction, type batchActOnCases } from '../../../../shared/contract/batch';
import type { AskOf } from '../../../../shared/contract/endpoint';
import type { OfficerRole } from '../../../../shared/domain/people/officer';

/** What is typed for many cases at once, before it is a request. */
export type BatchDraft = {
  action: BatchAction; reason: string; ground: 'notInScope' | 'notNeeded'; competent: string; proposal: 'grant' | 'refuse';
  minuteNo: string; minuteOn: string; message: string; note: string;
};
export const emptyBatch: BatchDraft = { action: 'take', reason: '', ground: 'notInScope', competent: '', proposal: 'grant', minuteNo: '', minuteOn: '', message: '', note: '' };

/** A director decides what was proposed; those at the desk do the rest. */
export function batchActionsOf(role: OfficerRole): readonly BatchAction[] {
  return role === 'director' ? ['approve'] : batchActions;
}

export function needsReason({ action, proposal }: BatchDraft): boolean {
  return action === 'decline' || action === 'explainLate' || (action === 'propose' && proposal === 'refuse');
}

/** Which fields are missing; the hall's rules ask for the rest case by case. */
export function missingIn(draft: BatchDraft): (keyof BatchDraft)[] {
  const missing: (keyof BatchDraft)[] = [];
  if (needsReason(draft) && draft.reason.trim() === '') missing.push('reason');
  if (draft.action === 'decline' && draft.ground === 'notInScope' && draft.competent.trim() === '') missing.push('competent');
  if (draft.minuteNo.trim() !== '' && draft.minuteOn === '') missing.push('minuteOn');
  return missing;
}

export function requestOf(draft: BatchDraft, caseNos: string[]): AskOf<typeof batchActOnCases> {
  const { action, ground, proposal } = draft;
  const [reason, message, note, minuteNo] = [draft.reason.trim(), draft.message.trim(), draft.note.trim(), draft.minuteNo.trim()];
  return {
    caseNos, action, ...(reason ? { reason } : {}), ...(message ? { message } : {}), ...(note ? { note } : {}),
    ...(action === 'decline' ? { decline: ground === 'notInScope' ? { ground, competent: draft.competent.trim() } : { ground } } : {}),
    ...(action === 'propose' ? { proposal: { isGranted: proposal === 'grant' } } : {}),
    ...(action === 'approve' && minuteNo ? { minute: { no: minuteNo, on: draft.minuteOn } } : {}),
  };
}
