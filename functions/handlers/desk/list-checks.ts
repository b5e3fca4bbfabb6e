import { listChecks } from '../../../shared/contract/checks';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showCheck } from '../../show/check';

export default handle(listChecks, async ({ input, caller, hall }) => {
  const desk = input.desk ?? caller.desks[0];
  if (desk === undefined || !caller.desks.includes(desk)) return refuse('NotForYou');
  const { rows, cursor } = await hall.cases.listChecks(desk, input.cursor);
  return allow({ desk, checks: rows.flatMap(showCheck), ...(cursor ? { cursor } : {}) });
});
