import type { DeskParcelView } from '../../shared/contract/packing';
import { isCaseNo, isNumber } from '../../shared/domain/cases/case-no';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import { carrierNames } from '../../shared/domain/delivery/parcel';
import { mayGiveOut } from '../../shared/domain/delivery/parcel-actions';
import { refuse, allow, type Outcome } from '../../shared/domain/outcome';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { showDeskParcel } from '../show/parcel';

/** A parcel that this officer may look at: a helper those for a village's point or the counter, a packer all. */
export async function findDeskParcel(hall: Hall, { role }: OfficerCaller, parcelNo: string): Promise<Outcome<Parcel, 'NotForYou' | 'ParcelNotFound'>> {
  if (!mayGiveOut(role)) return refuse('NotForYou');
  const found = await hall.parcels.find(parcelNo);
  return found && (role === 'packer' || found.way !== 'post') ? allow(found) : refuse('ParcelNotFound');
}

/** What a scanner read: the parcel's number, the carrier's, or the number of a case that is in it. */
export async function findScanned(hall: Hall, scanned: string): Promise<string | undefined> {
  const text = scanned.replace(/\s/g, '').toUpperCase();
  if (isNumber('PJ', text)) return text;
  if (isCaseNo(text)) return (await hall.parcels.wish(text))?.parcelNo ?? undefined;
  const found = await Promise.all(carrierNames.map((carrier) => hall.parcels.ofWaybill(carrier, text)));
  return found.find((one) => one !== undefined);
}

export async function viewParcel(hall: Hall, { role }: OfficerCaller, parcel: Parcel): Promise<DeskParcelView> {
  return showDeskParcel(parcel, hall.parcels.pack(parcel), dayOf(hall.now()), role, await hall.reference());
}
