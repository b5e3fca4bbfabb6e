import { listQueue } from '../../../shared/contract/desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { queueAsked } from '../../find/queue-asked';
import { handle } from '../../http/handle';
import { showQueueRow } from '../../show/desk-case';

export default handle(listQueue, async ({ input, caller, hall }) => {
  const desk = input.desk ?? caller.desks[0];
  if (desk === undefined || !caller.desks.includes(desk)) return refuse('NotForYou');
  const { rows, cursor } = await hall.cases.listByDesk(queueAsked(input, desk, caller), input.cursor);
  return allow({ desk, cases: rows.map((row) => showQueueRow(row, caller.officerId)), ...(cursor ? { cursor } : {}) });
});
