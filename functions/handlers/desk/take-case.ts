import { takeCase } from '../../../shared/contract/desk';
import { takeCase as take } from '../../../shared/domain/cases/take-case';
import { mayDecide } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(takeCase, async ({ input, caller, hall, request }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const before = await findDeskCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const { officerId, name } = caller;
  const after = await changeCase(hall, before, request, () => take(before, { officerId, name }, officerAct(caller, hall, request)));
  return after.ok ? allow(await findDeskView(hall, after.value, await itemOf(hall, before), caller)) : after;
});
