import type { ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import { dueOn, receivedOn, type Calendar } from '../workdays';
import type { StoredFile } from '../files/stored-file';
import type { Case } from './case';
import { decided, granted, type CheckDays } from './decide';
import { mayGrant, mayOpine, type Obstacle } from './obstacles';
import { isOnlyPostponed } from './owed';
import { record, type Act } from './step';

export const officerActions = ['accept', 'decline', 'opine', 'approve', 'reject', 'convert', 'redo', 'putBack'] as const;
export type OfficerAction = (typeof officerActions)[number];
const needReason: readonly OfficerAction[] = ['decline', 'reject', 'redo'];

type Deed = { before: Case; item: ServiceItem; action: OfficerAction; calendar: Calendar; officerId: string; act: Act;
  /** The files that prove materials of this case. */
  files: readonly StoredFile[];
  checkDays: CheckDays;
};

/** Exclusive: while somebody has the case, nobody else gets it; taking it again is no news. */
export function takeCase(before: Case, officer: { officerId: string; name: string }, act: Act): Outcome<Case, 'ActionNotOpen' | 'TakenByAnother'> {
  const taken = record(before, 'take', act, { takenBy: officer });
  if (!taken.ok || before.takenBy === null) return taken;
  return before.takenBy.officerId === officer.officerId ? allow(before) : refuse('TakenByAnother', { takenBy: before.takenBy.name });
}

/**
 * What the officer who holds a case does with it. Saying no needs its reason, which the applicant reads (行政许可法 art. 38);
 * so does redoing an opinion. Nothing is granted while something stands in the way.
 */
export function actOnCase({ before, item, action, calendar, officerId, files, checkDays, act }: Deed): Outcome<Case, 'ActionNotOpen' | 'NotTakenByYou' | 'ReasonNeeded' | Obstacle> {
  const moved = record(before, action, action === 'putBack' ? { ...act, reason: undefined } : act);
  if (!moved.ok) return moved;
  if (before.takenBy?.officerId !== officerId) return refuse('NotTakenByYou', { takenBy: before.takenBy?.name ?? null });
  if (needReason.includes(action) && !act.reason?.trim()) return refuse('ReasonNeeded', { action });
  const deciding = { before, files, at: act.at, reason: act.reason };
  switch (action) {
    case 'putBack': return allow({ ...moved.value, takenBy: null });
    case 'accept': return allow(acceptedNow(moved.value, item, calendar, act));
    case 'redo': return allow(acceptedNow(moved.value, item, calendar, act));
    case 'decline': return moved;
    case 'reject': return decided(moved.value, false, item, act);
    case 'opine': return opined(moved.value, deciding);
    case 'approve':
    case 'convert': {
      const free = mayGrant(deciding);
      return free.ok ? granted(moved.value, checkDays, item, act) : free;
    }
  }
}

/** 初审意见: only where nothing but postponed materials is missing; the clock rests while they are. */
function opined(after: Case, deciding: Parameters<typeof mayOpine>[0]): Outcome<Case, 'ActionNotOpen' | Obstacle> {
  const free = mayOpine(deciding);
  if (!free.ok) return free;
  return isOnlyPostponed(after) ? allow(after) : refuse('ActionNotOpen', { state: deciding.before.state, open: ['approve', 'reject'] });
}

function acceptedNow(after: Case, item: ServiceItem, calendar: Calendar, act: Act): Case {
  const acceptedOn = receivedOn(act.at, calendar);
  return { ...after, acceptedOn, dueOn: dueOn(acceptedOn, item.promisedDays, calendar) };
}
