import { officeMinutes } from '../clock/office-minutes';
import type { Calendar } from '../workdays';
import type { CaseClock, Party } from './case-clock';
import { isSameParty } from './party';

/** Working minutes of one party. */
export type Spent = { party: Party; minutes: number };

/**
 * 谁用了多少时间: every working minute from filing to the end, or to now (ISO), belongs to exactly one party; in the order in which
 * they first had their turn. Once nobody has a turn no time is anybody's.
 */
export function timeLedger(turns: CaseClock['turns'], now: string, calendar: Calendar): Spent[] {
  const spent: Spent[] = [];
  for (const [index, { at, party }] of turns.entries()) {
    if (party === 'nobody') continue;
    const minutes = officeMinutes(at, turns[index + 1]?.at ?? now, calendar);
    const known = spent.find((one) => isSameParty(one.party, party));
    if (known) known.minutes += minutes;
    else spent.push({ party, minutes });
  }
  return spent;
}
