import { actOnMyCase } from '../../../shared/contract/cases';
import { record } from '../../../shared/domain/cases/step';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(actOnMyCase, async ({ input, caller, hall, request }) => {
  const before = await findMyCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const after = await changeCase(hall, before, request, () => record(before, input.action, applicantAct(caller, hall, request, input.reason)));
  return after.ok ? allow(showCase(after.value, await hall.reference())) : after;
});
