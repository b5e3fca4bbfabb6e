import { saveDraft } from '../../../shared/contract/cases';
import { saveDraft as save } from '../../../shared/domain/cases/save-draft';
import { fieldsFor } from '../../../shared/domain/items/form';
import { audienceOf } from '../../../shared/domain/items/holders';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { itemOf } from '../../find/item';
import { handle } from '../../http/handle';

export default handle(saveDraft, async ({ input, caller, hall, request }) => {
  const draft = await findMyCase(hall, caller, input.caseNo);
  if (!draft) return refuse('CaseNotFound');
  const item = await itemOf(hall, draft);
  const saved = await changeCase(hall, draft, request, () =>
    save({ draft, fields: fieldsFor(item.form, audienceOf(draft.applicant)), answers: input.answers, version: input.version, request, at: hall.now() }));
  return saved.ok ? allow({ caseNo: draft.caseNo, version: saved.value.version }) : saved;
});
