import { actOnMyCase } from '../../../shared/contract/cases';
import { consentDates } from '../../../shared/domain/cases/recompute';
import { record } from '../../../shared/domain/cases/step';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(actOnMyCase, async ({ input, caller, hall, request }) => {
  const [before, reference] = await Promise.all([findMyCase(hall, caller, input.caseNo), hall.reference()]);
  if (!before) return refuse('CaseNotFound');
  const act = applicantAct(caller, hall, request, input.reason);
  const after = await changeCase(hall, before, request, () =>
    input.action === 'withdraw' ? record(before, 'withdraw', act) : consentDates(before, 'applicant', reference.calendar, act));
  return after.ok ? allow(showCase(after.value, reference, hall.now())) : after;
});
