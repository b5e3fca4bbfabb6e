import { saveDraft } from '../../../shared/contract/cases';
import { saveDraft as save } from '../../../shared/domain/cases/save-draft';
import { fieldsFor } from '../../../shared/domain/items/form';
import { audienceOf } from '../../../shared/domain/items/holders';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { itemOf } from '../../find/item';
import { handle } from '../../http/handle';

export default handle(saveDraft, async ({ input, caller, hall }) => {
  const draft = await findMyCase(hall, caller, input.caseNo);
  if (!draft) return refuse('CaseNotFound');
  const item = await itemOf(hall, draft);
  const saved = save({ draft, fields: fieldsFor(item.form, audienceOf(draft.applicant)), answers: input.answers, version: input.version });
  if (!saved.ok) return saved;
  const kept = await hall.cases.record(saved.value);
  return kept ? allow({ caseNo: draft.caseNo, version: draft.version + 1 }) : refuse('ChangedMeanwhile');
});
