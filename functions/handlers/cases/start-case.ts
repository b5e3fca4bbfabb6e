import { startCase } from '../../../shared/contract/cases';
import type { Case, RequestMark } from '../../../shared/domain/cases/case';
import { caseNoFrom } from '../../../shared/domain/cases/case-no';
import { replayOf } from '../../../shared/domain/cases/replay';
import { startCase as start } from '../../../shared/domain/cases/start-case';
import { fieldsFor } from '../../../shared/domain/items/form';
import { audienceOf } from '../../../shared/domain/items/holders';
import { answersOf, prefill } from '../../../shared/domain/items/prefill';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf, timeOf } from '../../../shared/domain/workdays';
import { itemOf } from '../../find/item';
import { findWallets, getPerson } from '../../find/wallets';
import type { Hall } from '../../hall';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showDraft } from '../../show/case';

export default handle(startCase, async ({ input, caller, hall, request }) => {
  const [item, person, reference] = await Promise.all([hall.items.find(input.itemCode), getPerson(hall, caller.personId), hall.reference()]);
  if (!item) return refuse('ItemNotFound');
  const wallets = await findWallets(hall, person);
  const at = hall.now();
  const today = dayOf(at);
  const known = { item, reference, wallets, today, filled: prefill(fieldsFor(item.form, audienceOf(person)), { person, wallets, today }) };

  const seen = await startedBefore(hall, caller.personId, request, at);
  if (seen) return seen.ok ? allow(showDraft(seen.value, { ...known, item: await itemOf(hall, seen.value) })) : seen;
  const draft = start({ caseNo: numberFor(hall, caller.personId, request?.key ?? hall.newKey(), today), item, person, answers: answersOf(known.filled), today, act: applicantAct(caller, hall, request) });
  if (!draft.ok) return draft;

  const kept = await hall.cases.open(draft.value);
  return kept ? allow(showDraft(draft.value, known)) : refuse('KeyReused');
});

/** The number follows from the person and the key: the same request finds the draft it opened. */
function numberFor(hall: Hall, personId: string, key: string, day: string): string {
  return caseNoFrom(day, hall.digest(`${personId}\n${key}`));
}

/** A retry just after midnight looks under yesterday's number too. */
async function startedBefore(hall: Hall, personId: string, request: RequestMark | undefined, at: Date) {
  if (!request) return undefined;
  const days = timeOf(at) < '01:00' ? [dayOf(at), dayOf(new Date(at.getTime() - 3_600_000))] : [dayOf(at)];
  for (const day of days) {
    const found = await hall.cases.find(numberFor(hall, personId, request.key, day));
    if (found?.applicant.personId === personId) return answerAgain(found, request);
  }
  return undefined;
}

function answerAgain(found: Case, request: RequestMark) {
  const replay = replayOf(found, request);
  return replay.ok ? allow(found) : replay;
}
