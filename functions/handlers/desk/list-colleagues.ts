import { listColleagues } from '../../../shared/contract/queue';
import { mayDecide } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { countedIn } from '../../find/counted';
import { inBatches } from '../../find/in-batches';
import { myDesk } from '../../find/my-desk';
import { handle } from '../../http/handle';

export default handle(listColleagues, async ({ input, caller, hall }) => {
  const desk = myDesk(caller, input.desk);
  if (desk === undefined) return refuse('NotForYou');
  const working = (await hall.people.officersAt(desk)).filter(({ role }) => mayDecide(role));
  const colleagues = await inBatches(working, async ({ officerId, name, role }) =>
    ({ officerId, name, role, taken: await countedIn(hall, { view: 'mine', officerId }), isMe: officerId === caller.officerId }));
  return allow({ desk, colleagues });
});
