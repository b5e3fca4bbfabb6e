import type { ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, dueOn, receivedOn, type Calendar } from '../workdays';
import type { Case } from './case';
import { byHall, record, type Act } from './step';

export const officerActions = ['accept', 'decline', 'approve', 'reject', 'putBack'] as const;
export type OfficerAction = (typeof officerActions)[number];
const needReason: readonly OfficerAction[] = ['decline', 'reject'];

type Deed = { before: Case; item: ServiceItem; action: OfficerAction; calendar: Calendar; officerId: string; act: Act };

/** Exclusive: while somebody has the case, nobody else gets it; taking it again is no news. */
export function takeCase(before: Case, officer: { officerId: string; name: string }, act: Act): Outcome<Case, 'ActionNotOpen' | 'TakenByAnother'> {
  const taken = record(before, 'take', act, { takenBy: officer });
  if (!taken.ok || before.takenBy === null) return taken;
  return before.takenBy.officerId === officer.officerId ? allow(before) : refuse('TakenByAnother', { takenBy: before.takenBy.name });
}

/** What the officer who holds a case does with it. Saying no needs its reason, which the applicant reads (行政许可法 art. 38). */
export function actOnCase({ before, item, action, calendar, officerId, act }: Deed): Outcome<Case, 'ActionNotOpen' | 'NotTakenByYou' | 'ReasonNeeded'> {
  const moved = record(before, action, action === 'putBack' ? { ...act, reason: undefined } : act);
  if (!moved.ok) return moved;
  if (before.takenBy?.officerId !== officerId) return refuse('NotTakenByYou', { takenBy: before.takenBy?.name ?? null });
  if (needReason.includes(action) && !act.reason?.trim()) return refuse('ReasonNeeded', { action });
  if (action === 'putBack') return allow({ ...moved.value, takenBy: null });
  if (action === 'accept') return allow(acceptedNow(moved.value, item, calendar, act));
  return action === 'decline' ? allow(moved.value) : decided(moved.value, action === 'approve', item, act);
}

function acceptedNow(after: Case, item: ServiceItem, calendar: Calendar, act: Act): Case {
  const acceptedOn = receivedOn(act.at, calendar);
  return { ...after, acceptedOn, dueOn: dueOn(acceptedOn, item.promisedDays, calendar) };
}

/** With a licence to come the case waits for it; without one the decision closes it. */
function decided(after: Case, isGranted: boolean, item: ServiceItem, act: Act): Outcome<Case, 'ActionNotOpen'> {
  const decision = { isGranted, reason: act.reason ?? null, on: dayOf(act.at) };
  const waits = isGranted && item.result.licenceType !== null;
  return waits ? allow({ ...after, decision }) : record({ ...after, decision }, 'close', byHall(act.at));
}
