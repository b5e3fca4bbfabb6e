import type { BadRatingRow, RatingView } from '../../shared/contract/ratings';
import { nextDay } from '../../shared/domain/cases/bad-rating';
import type { Case } from '../../shared/domain/cases/case';
import { lightOf } from '../../shared/domain/clock/due';
import type { PackedCase, Reference } from '../hall';
import { departmentOf } from './names';

/** A rating for whoever gave it. */
export function showRating({ grade, comment, on, followUp }: NonNullable<Case['rating']>): RatingView {
  if (!followUp) return { grade, comment, on, followUp: null };
  const { to, contactBy, dueOn, contacted, answer } = followUp;
  return {
    grade, comment, on,
    followUp: { to, contactBy, dueOn, contactedAt: contacted?.at ?? null, answer: answer && { measure: answer.measure, says: answer.says, name: answer.by.name, at: answer.at } },
  };
}

type Known = { reference: Reference; today: string; officerId: string };

/** A line of the bad ratings that are owed an answer. */
export function showBadRating({ caseNo, itemName, applicantName, desk, badRating }: PackedCase, { reference, today, officerId }: Known): BadRatingRow[] {
  if (!badRating) return [];
  const { grade, comment, on, contactBy, dueOn, contacted, isOverrun, handledBy } = badRating;
  const light = lightOf({ today, start: on, due: nextDay(badRating), calendar: reference.calendar, still: [] });
  return [{ caseNo, itemName, applicantName, desk: departmentOf(desk, reference), grade, comment, on, contactBy, dueOn, contacted, light, isOverrun, isMine: !handledBy.includes(officerId) }];
}
