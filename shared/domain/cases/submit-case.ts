import { unfinishedAnswers } from '../items/check-answers';
import { fieldsFor } from '../items/form';
import { audienceOf } from '../items/holders';
import { isGrantedByFiling, isInstant, type ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import { dueOn, receivedOn, type Calendar } from '../workdays';
import { requireAuthorisation } from './authorise';
import type { Case } from './case';
import { countsFrom, startClock, withDeadlines } from './deadlines';
import { grantByFiling, type CheckDays } from './decide';
import { promisesOf } from './make-promises';
import type { ProofRequest } from './proof';
import { proveMaterials, type Proving } from './prove-materials';
import { byHall, record, withTurn, type Act } from './step';

type Submission = { draft: Case; item: ServiceItem; proofs: Readonly<Record<string, ProofRequest>>; proving: Proving; calendar: Calendar; checkDays?: CheckDays; act: Act };

/**
 * Files a draft. Everything that is missing is told at once. An instant item (即办件) is accepted by filing and due the
 * same working day, one of low risk may be granted as well (低风险事项); any other is due, provisionally, as if it were accepted on the day it is received.
 */
export function submitCase({ draft, item, proofs, proving, calendar, checkDays = {}, act }: Submission): Outcome<Case, 'ActionNotOpen' | 'AnswersWrong' | 'MaterialUnproved' | 'AuthorisationNeeded'> {
  const moved = record(draft, 'submit', act);
  if (!moved.ok) return moved;
  const fields = unfinishedAnswers(fieldsFor(item.form, audienceOf(draft.applicant)), draft.answers);
  const proved = proveMaterials(item.materials, proofs, proving);
  if (fields.length > 0) return refuse('AnswersWrong', { fields, missing: proved.ok ? [] : proved.about?.missing });
  if (!proved.ok) return proved;
  const authorised = requireAuthorisation(proved.value, draft.authorisation, act.at);
  if (!authorised.ok) return authorised;

  const from = countsFrom(act.at, calendar);
  const filed = withDeadlines(withTurn({
    ...moved.value, proofs: proved.value, promises: promisesOf(proved.value, item.materials, proving), receivedOn: from.on, clock: startClock(from),
  }, act.at), calendar, act.at);
  if (!isInstant(item) && !isGrantedByFiling(item)) return allow(filed);
  const accepted = record(filed, 'acceptByFiling', byHall(act.at), { acceptedOn: from.on });
  return accepted.ok ? grantByFiling({ before: withDeadlines(accepted.value, calendar, act.at), item, files: proving.files, checkDays, at: act.at }) : accepted;
}

/** The day by which a postponed material is due: within the item's own promise, one working day at the least (容缺受理). */
export function laterDueOn(at: Date, promisedDays: number, calendar: Calendar): string {
  return dueOn(receivedOn(at, calendar), Math.max(1, promisedDays), calendar);
}
