import type { DeskCaseView } from '../../../../shared/contract/desk';
import { needReason, type PanelChoice as Choice } from '../../../../shared/domain/cases/officer-actions';
import { actionOf } from './choices';
import type { PanelDraft } from './draft';

/** A part of the panel's form. */
export type Part = 'ground' | 'notice' | 'leave' | 'newProcedure' | 'asked' | 'running' | 'visit' | 'report' | 'result' | 'minute' | 'colleague';
/** `must`: nothing is sent without; `may`: what was proposed stands if nothing is written. */
export type Asks = 'must' | 'may' | 'no';

const parts: Partial<Record<Choice, readonly Part[]>> = {
  decline: ['ground'], askSupplement: ['notice'], allowNotice: ['leave'], askProcedure: ['newProcedure'], startProcedure: ['asked'], refuseProcedure: ['asked'],
  planVisit: ['running', 'visit'], cancelVisit: ['running'], reportVisit: ['running', 'report'], endProcedure: ['running', 'result'], handOver: ['colleague'],
};
const decides: readonly Choice[] = ['approve', 'reject', 'convert'];

/** What an action has to be told beside the reason. A hearing is planned when it is asked for. */
export function partsOf(choice: Choice, view: DeskCaseView, { kind }: Pick<PanelDraft, 'kind'>): readonly Part[] {
  if (choice === 'askProcedure' && kind === 'hearing') return ['newProcedure', 'visit'];
  return decides.includes(choice) && isForMeeting(view) ? ['minute'] : (parts[choice] ?? []);
}

function isForMeeting({ proposal, deciders }: DeskCaseView): boolean {
  return (proposal?.decider ?? deciders?.grant) === 'meeting';
}

/** Whether a reason goes with it. A yes over a licence that never came has to say on what it rests, and a visit that is moved why. */
export function reasonOf(choice: Choice, { materials, proposal, procedures }: DeskCaseView, { procedureId }: Pick<PanelDraft, 'procedureId'>): Asks {
  const action = actionOf(choice);
  if (choice === 'proposeRefusal' || choice === 'handOver' || choice === 'cancelVisit' || needReason.some((one) => one === action)) return 'must';
  if (choice === 'planVisit') return procedures.find(({ id }) => id === procedureId)?.visit ? 'must' : 'no';
  if (choice === 'reject') return proposal?.isGranted ? 'must' : 'may';
  const isAwaited = materials.some(({ proof }) => proof?.by === 'awaited');
  if (isAwaited && (choice === 'opine' || choice === 'convert' || choice === 'approve' || choice === 'proposeGrant')) return choice === 'approve' && proposal?.reason ? 'may' : 'must';
  return choice === 'proposeGrant' ? 'may' : 'no';
}

const betweenStaff: readonly Choice[] = ['acceptHandOver', 'declineHandOver', 'handOver', 'putBack', 'consentDates', 'proposeGrant', 'proposeRefusal', 'sendBack', 'refuseProcedure', 'allowNotice'];

/** Whether the applicant can be written to with it: what passes between staff is no news for them. */
export function writesToApplicant(choice: Choice): boolean {
  return !betweenStaff.includes(choice) && choice !== 'cancelVisit';
}

/** Requests of their own, without a note or a message. */
const alone: readonly Choice[] = ['handOver', 'cancelVisit'];

export function takesNote(choice: Choice): boolean {
  return !alone.includes(choice);
}
