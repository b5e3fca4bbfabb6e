import { replayOf } from '../../shared/domain/cases/replay';
import { codeFrom, parcelAgain } from '../../shared/domain/delivery/begin-parcel';
import { renewCode } from '../../shared/domain/delivery/give-out';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import type { ParcelAction } from '../../shared/domain/delivery/parcel-flow';
import type { Receiver } from '../../shared/domain/delivery/receiver';
import { stepOnParcel, type ParcelAct } from '../../shared/domain/delivery/step-on-parcel';
import { refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';
import { digestsOf } from './begin-delivery';
import { changeParcel } from './change-parcel';

/** Sent again or issued anew is a new parcel: both are written at once, with the wishes that it carries out. */
const again: readonly ParcelAction[] = ['resend', 'reissue'];

/** What somebody decides about a parcel, once, with what follows from it. Other actions than those drawn for them are refused. */
export async function followParcel(
  hall: Hall, before: Parcel, action: ParcelAction, act: ParcelAct, may: (parcel: Parcel) => boolean, receiver?: Receiver,
): Promise<Outcome<Parcel, 'ParcelActionClosed' | 'KeyReused' | 'ChangedMeanwhile'>> {
  const replay = replayOf(before, act.request);
  if (replay.ok && replay.value === 'first' && !may(before)) return refuse('ParcelActionClosed', { state: before.state });
  if (!again.includes(action)) return changeParcel(hall, before, act.request, () => (action === 'newCode' ? renewCode(before, codeFrom(hall.digest(hall.newKey())), act) : stepOnParcel(before, action, act)));
  const { calendar, delivery: terms } = await hall.reference();
  const next = parcelAgain(before, { receiver, terms, calendar, digestOf: digestsOf(hall), at: act.at });
  const wishes = await Promise.all(before.contents.map(({ caseNo }) => hall.parcels.wish(caseNo)));
  const carried = wishes.flatMap((one) => (one ? [{ ...one, parcelNo: next.parcelNo, ...(receiver ? { receiver } : {}) }] : []));
  return changeParcel(hall, before, act.request, () => stepOnParcel(before, action, act, { next: next.parcelNo }), (after) => hall.parcels.begin(next, carried, after));
}
