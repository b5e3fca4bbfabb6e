import type { LicenceSays } from '../../shared/domain/cases/licence-alert';
import { noteLicenceChange } from '../../shared/domain/cases/note-licence-change';
import type { Hall } from '../hall';

const TRIES = 3;

/** Pauses an open case whose licence changed (stale watch). Told twice it pauses once; somebody else's step in between is no accident. */
export async function noteOnCase(hall: Hall, caseNo: string, licenceNo: string, after: LicenceSays): Promise<void> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const before = await hall.cases.find(caseNo);
    const noted = before && noteLicenceChange(before, licenceNo, after, hall.now());
    // Decided meanwhile: the chart has closed it, and nothing rests on the licence any more.
    if (!noted?.ok || noted.value === before || (await hall.cases.record(noted.value))) return;
  }
  throw new Error(`${caseNo} was changed meanwhile`);
}
