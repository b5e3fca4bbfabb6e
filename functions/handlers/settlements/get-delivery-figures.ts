import { getDeliveryFigures } from '../../../shared/contract/settlements';
import { figuresOf } from '../../../shared/domain/delivery/delivery-figures';
import { maySettle } from '../../../shared/domain/delivery/parcel-actions';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayLead } from '../../../shared/domain/people/officer';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { departmentOf } from '../../show/names';

/** This month as it stands, or one that is over. */
export default handle(getDeliveryFigures, async ({ input, caller, hall }) => {
  if (!maySettle(caller.role) && !mayLead(caller.role)) return refuse('NotForYou');
  const month = input.month ?? dayOf(hall.now()).slice(0, 7);
  const [posted, copies, reference] = await Promise.all([hall.parcels.ledger(month), hall.settlements.copiesOf(month), hall.reference()]);
  const desks = [...new Set(posted.map(({ desks: [first = ''] }) => first))].sort();
  const units = desks.map((desk) => ({ desk, name: departmentOf(desk, reference).name, figures: figuresOf(posted.filter(({ desks: [first = ''] }) => first === desk)) }));
  return allow({ month, ...figuresOf(posted), units, counterCopies: copies.reduce((sum, { sheets }) => sum + sheets, 0) });
});
