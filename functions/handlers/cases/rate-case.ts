import { rateCase } from '../../../shared/contract/cases';
import type { Grade } from '../../../shared/domain/cases/case';
import { rateCase as rate } from '../../../shared/domain/cases/rate-case';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(rateCase, async ({ input, caller, hall, request }) => {
  const before = await findMyCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const after = await changeCase(hall, before, request, () => rate(before, input.grade as Grade, input.comment, applicantAct(caller, hall, request)));
  return after.ok ? allow(showCase(after.value, await hall.reference(), hall.now())) : after;
});
