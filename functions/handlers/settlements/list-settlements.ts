import { listSettlements } from '../../../shared/contract/settlements';
import { carrierNames } from '../../../shared/domain/delivery/parcel';
import { maySettle } from '../../../shared/domain/delivery/parcel-actions';
import { allow, refuse } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showSettlement } from '../../show/settlement';

const MOST_MONTHS = 12;

export default handle(listSettlements, async ({ caller, hall }) => {
  if (!maySettle(caller.role)) return refuse('NotForYou');
  const [found, reference] = await Promise.all([Promise.all(carrierNames.map((carrier) => hall.settlements.newest(carrier, MOST_MONTHS))), hall.reference()]);
  const settlements = found.flat().sort((one, other) => (one.month < other.month ? 1 : one.month > other.month ? -1 : 0));
  return allow({ settlements: settlements.map((one) => showSettlement(one, reference)) });
});
