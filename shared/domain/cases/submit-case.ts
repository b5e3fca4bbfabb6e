import { unfinishedAnswers } from '../items/check-answers';
import { fieldsFor } from '../items/form';
import { audienceOf, type Wallets } from '../items/holders';
import { isInstant, type ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, dueOn, receivedOn, type Calendar } from '../workdays';
import type { Case } from './case';
import type { ProofRequest } from './proof';
import { proveMaterials } from './prove-materials';
import { byHall, record, type Act } from './step';

type Submission = {
  draft: Case; item: ServiceItem; proofs: Readonly<Record<string, ProofRequest>>; wallets: Wallets; calendar: Calendar; act: Act;
};

/**
 * Files a draft. Everything that is missing is told at once. An instant item (即办件) is accepted by filing and due the
 * same working day; any other is due, provisionally, as if it were accepted on the day it is received.
 */
export function submitCase({ draft, item, proofs, wallets, calendar, act }: Submission): Outcome<Case, 'ActionNotOpen' | 'AnswersWrong' | 'MaterialUnproved'> {
  const moved = record(draft, 'submit', act);
  if (!moved.ok) return moved;
  const audience = audienceOf(draft.applicant);
  const fields = unfinishedAnswers(fieldsFor(item.form, audience), draft.answers);
  const proved = proveMaterials(item.materials, proofs, { audience, answers: draft.answers, wallets, today: dayOf(act.at) });
  if (fields.length > 0) return refuse('AnswersWrong', { fields, missing: proved.ok ? [] : proved.about?.missing });
  if (!proved.ok) return proved;

  const received = receivedOn(act.at, calendar);
  const filed: Case = { ...moved.value, proofs: proved.value, receivedOn: received, dueOn: dueOn(received, item.promisedDays, calendar) };
  return isInstant(item) ? record(filed, 'acceptByFiling', byHall(act.at), { acceptedOn: received }) : allow(filed);
}
