import { listBadRatings } from '../../../shared/contract/ratings';
import { escalationLevels } from '../../../shared/domain/cases/escalation-rule';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { myDesk } from '../../find/my-desk';
import { handle } from '../../http/handle';
import { showBadRating } from '../../show/rating';

export default handle(listBadRatings, async ({ input, caller, hall }) => {
  const to = escalationLevels.find((level) => level === caller.role);
  const desk = myDesk(caller, input.desk);
  if (to === undefined || desk === undefined) return refuse('NotForYou');
  const [reference, { rows, cursor }] = await Promise.all([hall.reference(), hall.cases.listBadRatings({ to, desk }, input.cursor)]);
  const known = { reference, today: dayOf(hall.now()), officerId: caller.officerId };
  return allow({ desk, ratings: rows.flatMap((row) => showBadRating(row, known)), ...(cursor ? { cursor } : {}) });
});
