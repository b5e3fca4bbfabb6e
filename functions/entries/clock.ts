import type { ScheduleName } from '../../shared/contract/schedules';
import { issueLicenceOf } from '../handlers/licences/issue-licence';
import type { Hall } from '../hall';
import { log } from './log';
import { theHall } from './the-hall';

const jobs: Record<ScheduleName, (hall: Hall) => Promise<number>> = {
  async issueWaitingLicences(hall) {
    const waiting = await hall.cases.listWaitingForLicence();
    for (const caseNo of waiting) await issueLicenceOf(hall, caseNo);
    return waiting.length;
  },
};

/** What the schedules call, by name; answers how many records were touched. */
export async function handler(event: { schedule: ScheduleName }): Promise<number> {
  const touched = await jobs[event.schedule](await theHall());
  log({ schedule: event.schedule, touched });
  return touched;
}
