import { listParcels } from '../../../shared/contract/packing';
import { mayGiveOut, mayPack } from '../../../shared/domain/delivery/parcel-actions';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showParcelRow } from '../../show/parcel';

/** Helpers see what lies at villages' points and the counter; packers all. */
export default handle(listParcels, async ({ input, caller, hall }) => {
  const isOwn = mayPack(caller.role) || (mayGiveOut(caller.role) && (input.list === 'point' || input.list === 'counter'));
  if (!isOwn) return refuse('NotForYou');
  const [{ rows, cursor }, reference] = await Promise.all([hall.parcels.list(input.list, input.cursor, input.point), hall.reference()]);
  return allow({ list: input.list, parcels: rows.map((row) => showParcelRow(row, dayOf(hall.now()), reference)), ...(cursor ? { cursor } : {}) });
});
