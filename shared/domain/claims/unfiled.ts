import { daysAfter } from '../workdays';

/** Reference: an offer waits for so many days to be confirmed, a draft to be filed. The policy's own period may end them earlier, at filing. */
const UNFILED_DAYS = { offered: 90, doubted: 90, draft: 60 } as const;
export type UnfiledState = keyof typeof UNFILED_DAYS;

/** 期满未办: the first day on which an offer or a draft is no more. `startedAt` ISO 8601 with +08:00. */
export function lapsesOn(state: UnfiledState, startedAt: string): string {
  return daysAfter(startedAt.slice(0, 10), UNFILED_DAYS[state] + 1);
}
