import { dayOf } from '../workdays';
import { refuse, type Outcome } from '../outcome';
import type { Case, Grade } from './case';
import { record, type Act } from './step';
import type { FollowUp } from './follow-up';

/** `followUp`: what a bad one sets going. */
type Rated = { grade: Grade; comment?: string | undefined; followUp?: FollowUp | undefined };

/** 一事一评: a closed case is rated once; five stars is 非常满意 (赣府厅发〔2020〕5号). */
export function rateCase(before: Case, { grade, comment, followUp }: Rated, act: Act): Outcome<Case, 'ActionNotOpen' | 'AlreadyRated'> {
  const rated = record(before, 'rate', act, { rating: { grade, comment: comment ?? null, on: dayOf(act.at), ...(followUp ? { followUp } : {}) } });
  return rated.ok && before.rating ? refuse('AlreadyRated') : rated;
}
