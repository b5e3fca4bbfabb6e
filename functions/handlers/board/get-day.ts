import { getDay } from '../../../shared/contract/board';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showDay } from '../../show/day';

const DESKS = 'DESK#';

export default handle(getDay, async ({ input, caller, hall }) => {
  if (caller.role !== 'director') return refuse('NotForYou');
  const day = input.day ?? dayOf(hall.now());
  const { read } = hall.figures;
  const [reference, today, month, now, open] = await Promise.all([hall.reference(), read(day, DESKS), read(day.slice(0, 7), DESKS), read('NOW', DESKS), read('OPEN')]);
  return allow(showDay({ day, today, month, now, open, reference }));
});
