import type { RequestMark } from '../../shared/domain/cases/case';
import { replayOf } from '../../shared/domain/cases/replay';
import type { Parcel } from '../../shared/domain/delivery/parcel';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall, Kept } from '../hall';

/** Decides and records, once: the same request again finds the parcel as it is, and a lost race is told. */
export async function changeParcel<R extends string>(
  hall: Pick<Hall, 'parcels'>, before: Parcel, request: RequestMark | undefined, decide: () => Outcome<Parcel, R>, record: (after: Parcel) => Kept = (after) => hall.parcels.record(after),
): Promise<Outcome<Parcel, Exclude<R, 'ActionNotOpen'> | 'ParcelActionClosed' | 'KeyReused' | 'ChangedMeanwhile'>> {
  const replay = replayOf(before, request);
  if (!replay.ok) return replay;
  if (replay.value === 'again') return allow(before);
  const after = decide();
  if (!after.ok) return ofParcel(after);
  if (after.value === before) return allow(before);
  if (await record(after.value)) return allow({ ...after.value, version: after.value.version + 1 });
  const now = await hall.parcels.find(before.parcelNo);
  const raced = now && replayOf(now, request);
  return now && raced?.ok && raced.value === 'again' ? allow(now) : refuse('ChangedMeanwhile');
}

/** The chart's no, in the words of a parcel. */
function ofParcel<R extends string>(no: { ok: false; refusal: R; about?: unknown }): Outcome<never, Exclude<R, 'ActionNotOpen'> | 'ParcelActionClosed'> {
  return no.refusal === 'ActionNotOpen' ? refuse('ParcelActionClosed', no.about) : refuse(no.refusal as Exclude<R, 'ActionNotOpen'>, no.about);
}
