import { dueBy } from '../clock/due';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, type Calendar } from '../workdays';
import type { Visit } from './procedure';

/** 听证: told seven working days ahead at the least, held within twenty (行政许可法 art. 47, 48; days as art. 82 has them). */
const NOTICE_DAYS = 7;
const WITHIN_DAYS = 20;
export type HearingRefused = 'HearingTooSoon' | 'HearingTooLate' | 'HostIsReviewer' | 'HostNeeded';

/** Whether a hearing told of today may be held then and by them: whoever reviews the case does not preside (art. 48). */
export function mayHear({ at, host }: Visit, reviewer: string | null, today: string, calendar: Calendar): Outcome<void, HearingRefused> {
  const from = { on: today, time: calendar.opensAt };
  const on = dayOf(new Date(at));
  const earliest = dueBy(from, { length: NOTICE_DAYS, unit: 'workdays' }, calendar, []).on;
  const latest = dueBy(from, { length: WITHIN_DAYS, unit: 'workdays' }, calendar, []).on;
  if (!host) return refuse('HostNeeded');
  if (host.officerId === reviewer) return refuse('HostIsReviewer');
  if (on < earliest) return refuse('HearingTooSoon', { earliest });
  return on > latest ? refuse('HearingTooLate', { latest }) : allow(undefined);
}
