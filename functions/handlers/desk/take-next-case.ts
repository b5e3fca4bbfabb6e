import { takeNextCase } from '../../../shared/contract/desk';
import { mayDecide } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { takeNext } from '../../find/take-next';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(takeNextCase, async ({ input, caller, hall, request }) => {
  const desk = input.desk ?? caller.desks[0];
  if (desk === undefined || !caller.desks.includes(desk) || !mayDecide(caller.role) || !request) return refuse('NotForYou');
  const taken = await takeNext(hall, { desk, itemCode: input.itemCode, caller, request, act: officerAct(caller, hall, request) });
  if (!taken.ok) return taken;
  const { caseNo, item, state, dueOn, takenBy } = taken.value;
  return allow({ caseNo, itemCode: item.code, itemName: item.name, state, dueOn, takenBy });
});
