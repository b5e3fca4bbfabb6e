import type { RatingView } from '../../shared/contract/ratings';
import type { Case, RequestMark } from '../../shared/domain/cases/case';
import type { Conflict } from '../../shared/domain/people/conflict';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';
import { showRating } from '../show/rating';
import { findDeskCase } from './cases';
import { changeCase } from './change-case';
import { findConflict } from './conflict';

type Asking = { hall: Hall; caller: OfficerCaller; caseNo: string; request: RequestMark | undefined };

/** Something is done about a bad rating, once; the answer shows the rating as whoever gave it sees it. */
export async function changeRating<R extends string>(
  { hall, caller, caseNo, request }: Asking, decide: (before: Case, conflict: Conflict | null) => Outcome<Case, R>,
): Promise<Outcome<{ caseNo: string; rating: RatingView }, R | 'CaseNotFound' | 'NoBadRating' | 'ChangedMeanwhile' | 'KeyReused'>> {
  const before = await findDeskCase(hall, caller, caseNo);
  if (!before) return refuse('CaseNotFound');
  const conflict = await findConflict(hall, before, caller);
  const after = await changeCase(hall, before, request, () => decide(before, conflict));
  if (!after.ok) return after;
  return after.value.rating ? allow({ caseNo, rating: showRating(after.value.rating) }) : refuse('NoBadRating');
}
