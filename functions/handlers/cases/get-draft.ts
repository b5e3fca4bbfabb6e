import { getDraft } from '../../../shared/contract/cases';
import { actionsFor } from '../../../shared/domain/cases/actions-for';
import { fieldsFor } from '../../../shared/domain/items/form';
import { audienceOf } from '../../../shared/domain/items/holders';
import { prefill } from '../../../shared/domain/items/prefill';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { findApplicant, signerOf } from '../../find/applicant';
import { itemOf } from '../../find/item';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showDraft } from '../../show/case';

export default handle(getDraft, async ({ input, caller, hall }) => {
  const draft = await findMyCase(hall, caller, input.caseNo);
  if (!draft) return refuse('CaseNotFound');
  const open = actionsFor(draft);
  if (!open.includes('submit') && !open.includes('answerInPart')) return refuse('ActionNotOpen', { state: draft.state, open });
  const [item, person, reference] = await Promise.all([itemOf(hall, draft), getPerson(hall, caller.personId), hall.reference()]);
  const applicant = await findApplicant(hall, { item, person, signer: signerOf(caller), answers: draft.answers });
  return allow(showDraft(draft, { at: hall.now(), item, reference, applicant, filled: prefill(fieldsFor(item.form, audienceOf(person)), { person, ...applicant }) }));
});
