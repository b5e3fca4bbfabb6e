import { takeNextCase } from '../../../shared/contract/desk';
import { mayDecide } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { takeNext } from '../../find/take-next';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(takeNextCase, async ({ input, caller, hall, request }) => {
  const desk = input.desk ?? caller.desks[0];
  if (desk === undefined || !caller.desks.includes(desk) || !mayDecide(caller.role) || !request) return refuse('NotForYou');
  const taken = await takeNext(hall, { desk, itemCode: input.itemCode, caller, request, act: officerAct(caller, hall, request) });
  return taken.ok ? allow(await findDeskView(hall, taken.value, await itemOf(hall, taken.value), caller)) : taken;
});
