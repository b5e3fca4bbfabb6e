import { mayHandleBadRating, type Conflict } from '../people/conflict';
import { mayLead, type OfficerName, type OfficerRole } from '../people/officer';
import { allow, refuse, type Outcome } from '../outcome';
import { stampOf } from '../workdays';
import type { Case } from './case';
import type { FollowUp, RatingMeasure } from './follow-up';
import { handlersOf } from './handled-by';
import { record, type Act } from './step';

type Asked = { before: Case; officer: OfficerName & { role: OfficerRole }; conflict: Conflict | null; act: Act };
type NotTheirs = 'RatedClerk' | 'NotForYou' | 'ConflictOfInterest' | 'NoBadRating' | 'RatingAnswered' | 'ActionNotOpen';

/** 回访: a try to reach whoever rated; `act.note` says what they said, or how often it rang. */
export function contactRating(asked: Asked, isReached: boolean): Outcome<Case, NotTheirs> {
  const { before, officer: { officerId, name }, act } = asked;
  const found = followUpFor(asked);
  return found.ok ? withFollowUp(before, 'contactRating', act, { ...found.value, contacted: { officerId, name, at: stampOf(act.at), isReached } }) : found;
}

/** 反馈: nobody answers before they tried to hear what was wrong. The applicant reads it as a message with the step. */
export function answerRating(asked: Asked, { measure, says }: { measure: RatingMeasure; says: string }): Outcome<Case, NotTheirs | 'ContactFirst'> {
  const { before, officer: { officerId, name }, act } = asked;
  const found = followUpFor(asked);
  if (!found.ok) return found;
  if (found.value.contacted === null) return refuse('ContactFirst', { contactBy: found.value.contactBy });
  return withFollowUp(before, 'answerRating', { ...act, message: says }, { ...found.value, answer: { measure, says, by: { officerId, name }, at: stampOf(act.at) } });
}

/** The one way a follow-up changes. */
export function withFollowUp(before: Case, action: 'contactRating' | 'answerRating' | 'passRatingUp', act: Act, followUp: FollowUp): Outcome<Case, 'ActionNotOpen'> {
  return record(before, action, act, before.rating ? { rating: { ...before.rating, followUp } } : {});
}

function followUpFor({ before, officer, conflict }: Asked): Outcome<FollowUp, NotTheirs> {
  if (!mayHandleBadRating(officer.officerId, handlersOf(before))) return refuse('RatedClerk', { to: before.rating?.followUp?.to ?? null });
  if (!mayLead(officer.role)) return refuse('NotForYou');
  if (conflict) return refuse('ConflictOfInterest', { conflict });
  const followUp = before.rating?.followUp;
  if (!followUp) return refuse('NoBadRating');
  return followUp.answer === null ? allow(followUp) : refuse('RatingAnswered', { by: followUp.answer.by.name });
}
