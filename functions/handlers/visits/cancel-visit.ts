import { cancelVisit } from '../../../shared/contract/visits';
import { cancelVisit as cancel } from '../../../shared/domain/cases/plan-visit';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayDecide } from '../../../shared/domain/people/officer';
import { findDeskCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(cancelVisit, async ({ input, caller, hall, request }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const before = await findDeskCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const after = await changeCase(hall, before, request, () => cancel(before, input.visit, officerAct(caller, hall, request, input.reason.trim())));
  return after.ok ? allow(await findDeskView(hall, after.value, await itemOf(hall, before), caller)) : after;
});
