import { eventsToAppend, type Chained, type Note } from '../../shared/domain/audit/chain';
import { stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';

/** As many as might append to one case at once. */
const TRIES = 20;

/**
 * Appends what a case's chain lacks: its steps that are not in it yet, then what an officer is about to see or has done.
 * Whoever loses the race for a place reads the end again, so that everything is chained once, in one order.
 */
export async function chain(hall: Hall, one: Chained, note?: Note): Promise<number> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const events = eventsToAppend(await hall.audit.recent(one.caseNo), { one, note, at: stampOf(hall.now()), digest: hall.digest });
    if (await appendAll(hall, events)) return events.length;
  }
  throw new Error(`${one.caseNo}: its chain was appended to all the time`);
}

async function appendAll(hall: Hall, events: Parameters<Hall['audit']['append']>[0][]): Promise<boolean> {
  for (const event of events) if (!(await hall.audit.append(event))) return false;
  return true;
}
