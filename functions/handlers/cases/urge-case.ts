import { urgeCase } from '../../../shared/contract/board';
import { urgeCase as decide } from '../../../shared/domain/cases/urge-case';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(urgeCase, async ({ input, caller, hall, request }) => {
  const [before, reference] = await Promise.all([findMyCase(hall, caller, input.caseNo), hall.reference()]);
  if (!before) return refuse('CaseNotFound');
  const after = await changeCase(hall, before, request, () => decide(before, reference.calendar, applicantAct(caller, hall, request)));
  return after.ok ? allow(showCase(after.value, reference, hall.now())) : after;
});
