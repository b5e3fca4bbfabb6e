import { actionsOpen } from '../flow';
import type { OfficerRole } from '../people/officer';
import type { Parcel } from './parcel';
import { parcelFlow, type ParcelAction } from './parcel-flow';

/** What an applicant may do with a parcel of theirs, beside changing where it goes. */
export const myParcelActions = ['retry', 'hold', 'sendBack', 'resend', 'collect', 'newCode', 'receive', 'cancel'] as const satisfies readonly ParcelAction[];
export type MyParcelAction = (typeof myParcelActions)[number];

/** What staff do with one parcel, beside packing, handing over and giving out. */
export const deskParcelActions = ['unpack', 'retry', 'hold', 'sendBack', 'returned', 'resend', 'collect', 'lost', 'damaged', 'reissue', 'arrive', 'receive', 'cancel'] as const satisfies readonly ParcelAction[];
export type DeskParcelAction = (typeof deskParcelActions)[number];

/** What only a carrier's own delivery knows: a parcel that goes to a village's point is not at a post office. */
const ofPost: readonly string[] = ['retry', 'hold'];

export function myActionsOn({ state, way, direction }: Parcel): MyParcelAction[] {
  const open: readonly string[] = actionsOpen(parcelFlow, state, 'applicant');
  return myParcelActions.filter((action) => open.includes(action) && !(way !== 'post' && ofPost.includes(action)) && (direction === 'in') === (action === 'cancel'));
}

/** Packers do it all; helpers (帮办员) only what happens at a village's point. */
export function deskActionsOn({ state, way }: Parcel, role: OfficerRole): DeskParcelAction[] {
  const open: readonly string[] = actionsOpen(parcelFlow, state, 'officer');
  const mine: readonly string[] = role === 'packer' ? deskParcelActions : ['arrive', 'sendBack'];
  return deskParcelActions.filter((action) => open.includes(action) && mine.includes(action) && (action === 'arrive') === (action === 'arrive' && way === 'village') && !(way !== 'post' && ofPost.includes(action)));
}

/** Who works at the packing desk, and who hands out at villages' points. */
export function mayPack(role: OfficerRole): boolean {
  return role === 'packer';
}
export function mayGiveOut(role: OfficerRole): boolean {
  return role === 'packer' || role === 'helper';
}

/** Until it leaves the hall, its applicant may have it otherwise. */
export function mayChange(parcel: Parcel | undefined): boolean {
  return !parcel || parcel.state === 'cancelled' || (parcel.handOver === null && actionsOpen(parcelFlow, parcel.state, 'applicant').includes('cancel'));
}

/** What becomes of somebody's licence says why. */
export const parcelNeedsReason: readonly DeskParcelAction[] = ['unpack', 'returned', 'lost', 'damaged', 'reissue', 'receive', 'cancel'];

/** Who holds carriers' bills against the ledger, and sees how deliveries went. */
export function maySettle(role: OfficerRole): boolean {
  return role === 'packer' || role === 'treasury' || role === 'director';
}
