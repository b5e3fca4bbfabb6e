import { mayHandleBadRating } from '../people/conflict';
import { mayLead, type Officer, type OfficerRole } from '../people/officer';
import { dueOn, receivedOn, type Calendar } from '../workdays';
import type { Case, Grade } from './case';
import { escalationLevels } from './escalation-rule';
import type { BadRatingRule, FollowUp } from './follow-up';
import { handlersOf } from './handled-by';

/** `staff`: everybody who has the desk among theirs. */
type Known = { rule: BadRatingRule; calendar: Calendar; staff: readonly Pick<Officer, 'officerId' | 'role'>[] };

export function isBad(grade: Grade, { atMost }: Pick<BadRatingRule, 'atMost'>): boolean {
  return grade <= atMost;
}

/** What a bad rating sets going: it goes to the lowest level at which somebody is who never handled the case. */
export function followUpOf(one: Case, { rule, calendar, staff }: Known, at: Date): FollowUp {
  const handled = handlersOf(one);
  const [to = 'director', ...above] = escalationLevels.filter((level) => staff.some(({ role, officerId }) => role === level && mayHandleBadRating(officerId, handled)));
  const from = receivedOn(at, calendar);
  return { to, above, contactBy: dueOn(from, rule.contactWorkdays, calendar), dueOn: dueOn(from, rule.answerWorkdays, calendar), overran: [], contacted: null, answer: null };
}

/** The follow-up of a bad rating that is still owed an answer. */
export function openFollowUp({ rating }: Pick<Case, 'rating'>): FollowUp | null {
  return rating?.followUp && rating.followUp.answer === null ? rating.followUp : null;
}

/** Whoever handled the case never handles what is said of it; others who lead the desk may. */
export function mayFollowUp(one: Case, { officerId, role }: { officerId: string; role: OfficerRole }): boolean {
  return openFollowUp(one) !== null && mayLead(role) && mayHandleBadRating(officerId, handlersOf(one));
}

/** The day that comes next: reaching whoever rated, or answering them. */
export function nextDay({ contacted, contactBy, dueOn: answerBy }: Pick<FollowUp, 'contactBy' | 'dueOn'> & { contacted: unknown }): string {
  return contacted ? answerBy : contactBy;
}
