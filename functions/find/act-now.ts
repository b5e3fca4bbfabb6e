import { actOnCase, type Details, type Refused } from '../../shared/domain/cases/act-on-case';
import type { Case, RequestMark } from '../../shared/domain/cases/case';
import type { OfficerAction } from '../../shared/domain/cases/officer-actions';
import { upToDate } from '../../shared/domain/cases/recompute';
import type { Act } from '../../shared/domain/cases/step';
import { takeCase } from '../../shared/domain/cases/take-case';
import { mayDecide } from '../../shared/domain/people/officer';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';
import { changeCase } from './change-case';
import { findConflict } from './conflict';
import { checkDaysOf } from './grant-filed';
import { itemOf } from './item';
import { findClash } from './keep-case';
import { findProofFiles } from './proof-files';
import { findVisitKnown } from './visit-known';

type Deed = { action: OfficerAction; details: Details; act: Act };
type Lost = 'KeyReused' | 'ChangedMeanwhile';

/** An officer's action on one case, in one commit: alone, or as one of many. */
export async function actNow(hall: Hall, before: Case, caller: OfficerCaller, request: RequestMark | undefined, { action, details, act }: Deed): Promise<Outcome<Case, Refused | 'VisitClashes' | Lost>> {
  const [item, reference, files, conflict] = await Promise.all([itemOf(hall, before), hall.reference(), findProofFiles(hall, before), findConflict(hall, before, caller)]);
  return changeCase(hall, before, request, async () => {
    const visits = details.procedure ? await findVisitKnown(hall, before, details) : allow(undefined);
    if (!visits.ok) return visits;
    const after = actOnCase({
      before: upToDate(before, reference.calendar, act.at), item, action, details, calendar: reference.calendar, delegation: reference.delegation, files, visits: visits.value, checkDays: checkDaysOf(reference), conflict,
      officer: caller, act,
    });
    const clash = after.ok ? await findClash(hall, before, after.value) : null;
    return clash ? refuse('VisitClashes', clash) : after;
  });
}

/** An officer takes a case. */
export async function takeNow(hall: Hall, before: Case, caller: OfficerCaller, request: RequestMark | undefined, act: Act): Promise<Outcome<Case, 'NotForYou' | 'ActionNotOpen' | 'TakenByAnother' | 'ConflictOfInterest' | Lost>> {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const { officerId, name } = caller;
  const conflict = await findConflict(hall, before, caller);
  return changeCase(hall, before, request, () => takeCase(before, { officerId, name }, act, conflict));
}
