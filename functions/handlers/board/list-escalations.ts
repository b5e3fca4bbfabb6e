import { listEscalations } from '../../../shared/contract/board';
import { escalationLevels } from '../../../shared/domain/cases/escalation-rule';
import { allow, refuse } from '../../../shared/domain/outcome';
import { myDesk } from '../../find/my-desk';
import { handle } from '../../http/handle';
import { showEscalation } from '../../show/board';

export default handle(listEscalations, async ({ input, caller, hall }) => {
  const to = escalationLevels.find((level) => level === caller.role);
  const desk = myDesk(caller, input.desk);
  if (to === undefined || desk === undefined) return refuse('NotForYou');
  const [reference, { rows, cursor }] = await Promise.all([hall.reference(), hall.figures.listEscalated({ to, desk }, input.cursor)]);
  return allow({ escalations: rows.map((row) => showEscalation(row, reference)), ...(cursor ? { cursor } : {}) });
});
