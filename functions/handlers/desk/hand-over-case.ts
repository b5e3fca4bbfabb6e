import { handOverCase } from '../../../shared/contract/hand-over';
import { handOver } from '../../../shared/domain/cases/take-case';
import { mayDecide } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(handOverCase, async ({ input, caller, hall, request }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const [before, to] = await Promise.all([findDeskCase(hall, caller, input.caseNo), hall.people.findOfficer(input.to)]);
  if (!before) return refuse('CaseNotFound');
  if (!to || !to.desks.includes(before.desk) || !mayDecide(to.role)) return refuse('OfficerNotAtDesk', { to: input.to });
  const after = await changeCase(hall, before, request, () => handOver(before, { officerId: to.officerId, name: to.name }, officerAct(caller, hall, request, input.reason.trim())));
  return after.ok ? allow(await findDeskView(hall, after.value, await itemOf(hall, before), caller)) : after;
});
