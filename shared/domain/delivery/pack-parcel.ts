import type { OfficerName } from '../people/officer';
import { allow, refuse, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import type { Parcel } from './parcel';
import { stepOnParcel, type ParcelAct } from './step-on-parcel';

/** What somebody at the packing desk scanned: the envelope's own number, the cases whose papers they hold, and that they looked. */
export type Scanned = { parcelNo: string; caseNos: readonly string[]; isComplete: boolean };
export type PackRefusal = 'ActionNotOpen' | 'CaseNotInParcel' | 'ContentsMissing' | 'ContentsUnconfirmed' | 'AnotherOfficerNeeded' | 'NotYetPacked';

/** 双人核对: one packs, another goes through all of it again. Neither goes by what the other scanned. */
export function packParcel(before: Parcel, scanned: Scanned, officer: OfficerName, act: ParcelAct, today: string): Outcome<Parcel, PackRefusal> {
  const isSecond = before.state === 'checking';
  if (before.state === 'requested' && before.packFrom > today) return refuse('NotYetPacked', { packFrom: before.packFrom });
  const moved = stepOnParcel(before, isSecond ? 'confirm' : 'pack', act);
  if (!moved.ok) return moved;
  if (isSecond && before.packing?.first.officerId === officer.officerId) return refuse('AnotherOfficerNeeded');
  const checked = checkScanned(before, scanned);
  if (!checked.ok) return checked;
  const packing = isSecond && before.packing ? { ...before.packing, second: officer } : { first: officer, at: stampOf(act.at), second: null };
  return allow({ ...moved.value, packing });
}

/** The papers of another case in somebody's envelope are what the two are there to find. */
function checkScanned({ contents }: Parcel, { caseNos, isComplete }: Scanned): Outcome<true, PackRefusal> {
  const own = contents.map(({ caseNo }) => caseNo);
  const strange = caseNos.filter((caseNo) => !own.includes(caseNo));
  if (strange.length > 0) return refuse('CaseNotInParcel', { caseNos: strange });
  const missing = own.filter((caseNo) => !caseNos.includes(caseNo));
  if (missing.length > 0) return refuse('ContentsMissing', { caseNos: missing });
  return isComplete ? allow(true) : refuse('ContentsUnconfirmed');
}

/** The second found it wrong: it is packed anew. */
export function unpackParcel(before: Parcel, act: ParcelAct): Outcome<Parcel, 'ActionNotOpen'> {
  return stepOnParcel(before, 'unpack', act, { packing: null });
}
