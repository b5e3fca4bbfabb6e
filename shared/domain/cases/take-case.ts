import type { Conflict } from '../people/conflict';
import type { OfficerName } from '../people/officer';
import { allow, refuse, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import type { Case } from './case';
import { holderOf, leaseFrom } from './lease';
import { byHall, record, type Act } from './step';

/**
 * Exclusive: while somebody has the case, nobody else gets it; taking it again is no news. The first to take it answers for it (首问负责);
 * whoever has an interest in it does not (回避).
 */
export function takeCase(before: Case, officer: OfficerName, act: Act, conflict: Conflict | null = null): Outcome<Case, 'ActionNotOpen' | 'TakenByAnother' | 'ConflictOfInterest'> {
  const taken = record(before, 'take', act, { takenBy: leaseFrom(officer, act.at), firstTakenBy: before.firstTakenBy ?? officer, handOver: null });
  const holder = holderOf(before, act.at);
  if (!taken.ok) return taken;
  if (holder === null) return conflict ? refuse('ConflictOfInterest', { conflict }) : taken;
  return holder.officerId === officer.officerId ? allow(before) : refuse('TakenByAnother', { takenBy: holder.name });
}

/** A holder who gave no sign: the case is open to others again. */
export function endLease(before: Case, at: Date): Outcome<Case, 'ActionNotOpen'> {
  if (before.takenBy === null || holderOf(before, at) !== null) return allow(before);
  return record(before, 'leaseEnds', byHall(at), { takenBy: null, handOver: null });
}

/** 移交: the owner stays the owner until the other one accepts. */
export function handOver(before: Case, to: OfficerName, act: Act): Outcome<Case, 'ActionNotOpen' | 'NotTakenByYou' | 'ReasonNeeded' | 'NotToYourself'> {
  const from = before.takenBy;
  const moved = record(before, 'handOver', act, from ? { handOver: { from: { officerId: from.officerId, name: from.name }, to, reason: act.reason ?? '', at: stampOf(act.at) } } : {});
  if (!moved.ok) return moved;
  if (from?.officerId !== act.who) return refuse('NotTakenByYou', { takenBy: from?.name ?? null });
  if (to.officerId === act.who) return refuse('NotToYourself');
  return act.reason?.trim() ? moved : refuse('ReasonNeeded', { action: 'handOver' });
}

/** The answer of whoever it was handed to. */
export function answerHandOver(before: Case, action: 'acceptHandOver' | 'declineHandOver', act: Act): Outcome<Case, 'ActionNotOpen' | 'NotHandedToYou' | 'ReasonNeeded'> {
  const to = before.handOver?.to;
  const accepted = action === 'acceptHandOver' && to ? { takenBy: leaseFrom(to, act.at) } : {};
  const moved = record(before, action, act, { ...accepted, handOver: null });
  if (!moved.ok) return moved;
  if (to?.officerId !== act.who) return refuse('NotHandedToYou', { to: to?.name ?? null });
  return action === 'declineHandOver' && !act.reason?.trim() ? refuse('ReasonNeeded', { action }) : moved;
}
