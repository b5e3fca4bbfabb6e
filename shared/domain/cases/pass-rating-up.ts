import { allow, type Outcome } from '../outcome';
import { dayAfter, dayOf } from '../workdays';
import { withFollowUp } from './answer-rating';
import { openFollowUp } from './bad-rating';
import type { Case } from './case';
import type { FollowUp } from './follow-up';
import { byHall } from './step';

type Ahead = { what: FollowUp['overran'][number]; day: string };

/** The first day that can still run out: of reaching whoever rated, then of answering; none when nobody is above. */
function ahead(one: Case): Ahead | undefined {
  const followUp = openFollowUp(one);
  if (!followUp || followUp.above.length === 0) return undefined;
  const days: Ahead[] = [...(followUp.contacted ? [] : [{ what: 'contact' as const, day: followUp.contactBy }]), { what: 'answer', day: followUp.dueOn }];
  return days.find(({ what }) => !followUp.overran.includes(what));
}

/** From which day on somebody above is to have it, `YYYY-MM-DD`. */
export function passesUpOn(one: Case): string | null {
  const next = ahead(one);
  return next ? dayAfter(next.day) : null;
}

/** 逐级督办: each day that ran out takes it one level up, once. */
export function passRatingUp(before: Case, at: Date): Outcome<Case, 'ActionNotOpen'> {
  const [late, followUp] = [ahead(before), openFollowUp(before)];
  const [to, ...above] = followUp?.above ?? [];
  if (!followUp || !late || to === undefined || late.day >= dayOf(at)) return allow(before);
  return withFollowUp(before, 'passRatingUp', byHall(at), { ...followUp, to, above, overran: [...followUp.overran, late.what] });
}
