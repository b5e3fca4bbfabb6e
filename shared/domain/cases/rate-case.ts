import { dayOf } from '../workdays';
import { refuse, type Outcome } from '../outcome';
import type { Case, Grade } from './case';
import { record, type Act } from './step';

/** 一事一评: a closed case is rated once; five stars is 非常满意 (赣府厅发〔2020〕5号). */
export function rateCase(before: Case, grade: Grade, comment: string | undefined, act: Act): Outcome<Case, 'ActionNotOpen' | 'AlreadyRated'> {
  const rated = record(before, 'rate', act, { rating: { grade, comment: comment ?? null, on: dayOf(act.at) } });
  return rated.ok && before.rating ? refuse('AlreadyRated') : rated;
}
