import { startCase } from '../../../shared/contract/cases';
import { startCase as start } from '../../../shared/domain/cases/start-case';
import { fieldsFor } from '../../../shared/domain/items/form';
import { audienceOf } from '../../../shared/domain/items/holders';
import { answersOf, prefill } from '../../../shared/domain/items/prefill';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findApplicant, signerOf } from '../../find/applicant';
import { itemOf } from '../../find/item';
import { openOnce } from '../../find/open-once';
import { getPerson } from '../../find/wallets';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showDraft } from '../../show/case';

export default handle(startCase, async ({ input, caller, hall, request }) => {
  const [item, person, reference] = await Promise.all([hall.items.find(input.itemCode), getPerson(hall, caller.personId), hall.reference()]);
  if (!item) return refuse('ItemNotFound');
  const applicant = await findApplicant(hall, { item, person, signer: signerOf(caller), answers: {} });
  const { today } = applicant;
  const known = { reference, applicant, filled: prefill(fieldsFor(item.form, audienceOf(person)), { person, ...applicant }) };

  const opened = await openOnce(hall, caller.personId, request, (caseNo) =>
    start({ caseNo, item, person, answers: answersOf(known.filled), today, act: applicantAct(caller, hall, request) }));
  if (!opened.ok) return opened;
  const asOpened = opened.value.item.version === item.version ? item : await itemOf(hall, opened.value);
  return allow(showDraft(opened.value, { ...known, at: hall.now(), item: asOpened }));
});
