import type { DeskCaseView } from '../../../../shared/contract/desk';
import type { Refusal } from '../../../../shared/contract/refusals';
import type { CaseAction } from '../../../../shared/domain/cases/case';
import type { PanelChoice as Choice } from '../../../../shared/domain/cases/officer-actions';

/** `shut`: why it is not open now, though one would look for it here. */
export type Offer = { choice: Choice; shut: Refusal | null };

/** What decides comes first, what only passes the case on last. */
const order: readonly Choice[] = [
  'acceptHandOver', 'declineHandOver', 'accept', 'askSupplement', 'decline', 'approve', 'reject', 'sendBack', 'convert', 'proposeGrant', 'proposeRefusal', 'opine', 'redo',
  'startProcedure', 'refuseProcedure', 'allowNotice', 'reportVisit', 'planVisit', 'cancelVisit', 'endProcedure', 'askProcedure', 'extend', 'explainLate', 'consentDates', 'handOver', 'putBack',
];
const grants: readonly Choice[] = ['approve', 'convert', 'proposeGrant'];
const refusals: readonly Choice[] = ['reject', 'proposeRefusal'];

export function actionOf(choice: Choice): CaseAction {
  return choice === 'proposeGrant' || choice === 'proposeRefusal' ? 'propose' : choice;
}

/** What this officer may do with the case, and what is shut and why. Who may grant it alone proposes no grant. */
export function offersOf(view: DeskCaseView, officerId: string | undefined): Offer[] {
  const isMine = view.takenBy?.officerId === officerId;
  return order.flatMap((choice): Offer[] => {
    if (choice === 'proposeGrant' && view.actions.includes('approve')) return [];
    if (view.actions.includes(actionOf(choice))) return [{ choice, shut: hindrance(choice, view) }];
    const shut = absent(choice, view, isMine, officerId);
    return shut ? [{ choice, shut }] : [];
  });
}

/** Who has an interest in the case only lets go of it (回避). */
const letsGo: readonly Choice[] = ['putBack', 'declineHandOver'];

function hindrance(choice: Choice, { foreseen, conflict }: DeskCaseView): Refusal | null {
  if (conflict && !letsGo.includes(choice)) return 'ConflictOfInterest';
  if (grants.includes(choice)) return foreseen?.grant ?? null;
  if (refusals.includes(choice)) return foreseen?.refusal ?? null;
  if (choice === 'opine') return foreseen?.grant === 'MaterialsOwed' ? (foreseen.refusal ?? null) : (foreseen?.grant ?? null);
  return choice === 'askSupplement' ? (foreseen?.notice ?? null) : null;
}

function absent(choice: Choice, { state, foreseen, proposal }: DeskCaseView, isMine: boolean, officerId: string | undefined): Refusal | null {
  if (choice === 'approve' && state === 'proposed') return proposal?.by.officerId === officerId ? 'ProposerMayNotDecide' : null;
  if (!isMine) return null;
  if (choice === 'askSupplement' && state === 'submitted') return foreseen?.notice ?? null;
  if (choice === 'approve' && state === 'accepted') return foreseen?.grant ?? 'NeedsProposal';
  return choice === 'proposeRefusal' && state === 'accepted' ? (foreseen?.refusal ?? null) : null;
}

/** The three that stand ready as buttons: the no, the way between, the yes. */
const verdicts: Record<'no' | 'between' | 'yes', readonly Choice[]> = {
  no: ['declineHandOver', 'decline', 'sendBack', 'redo', 'refuseProcedure', 'proposeRefusal'], between: ['askSupplement', 'reject', 'opine'],
  yes: ['acceptHandOver', 'accept', 'approve', 'convert', 'startProcedure', 'allowNotice', 'proposeGrant'],
};

/** What leads out of a yes that is shut. */
const waysOut: Partial<Record<Refusal, readonly Choice[]>> = { ProcedureRunning: ['reportVisit', 'endProcedure'], InspectionNeeded: ['askProcedure'], LatenessUnexplained: ['explainLate'] };

/** What is open goes before what is shut; a yes that is shut is still shown, with its reason and the way out of it. */
export function verdictsOf(offers: readonly Offer[]): Offer[] {
  const found = (row: readonly Choice[]) => row.flatMap((choice) => offers.find((offer) => offer.choice === choice) ?? []);
  const open = (row: readonly Choice[]) => found(row).find(({ shut }) => shut === null);
  const yes = open(verdicts.yes) ?? found(verdicts.yes)[0];
  const between = open((yes?.shut && waysOut[yes.shut]) || verdicts.between);
  return [open(verdicts.no), between, yes].filter((one) => one !== undefined);
}
