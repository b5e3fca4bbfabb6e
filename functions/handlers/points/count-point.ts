import { countPoint } from '../../../shared/contract/points';
import { mayGiveOut } from '../../../shared/domain/delivery/parcel-actions';
import { compareShelf } from '../../../shared/domain/delivery/point-stock';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf, stampOf } from '../../../shared/domain/workdays';
import { pointBooks, stockIn } from '../../find/point-stock';
import { handle } from '../../http/handle';

/** A count is the whole shelf: told again it says the same, and a later one of the day takes its place. */
export default handle(countPoint, async ({ input: { point, parcelNos }, caller, hall }) => {
  if (!mayGiveOut(caller.role)) return refuse('NotForYou');
  const { points } = await hall.reference();
  if (!points.some(({ code }) => code === point)) return refuse('PointUnknown');
  const at = hall.now();
  const count = { point, day: dayOf(at), at: stampOf(at), by: { officerId: caller.officerId, name: caller.name }, counted: [...new Set(parcelNos)].sort() };
  if (!(await hall.points.keepCount(count))) return refuse('ChangedMeanwhile');
  const stock = stockIn(await pointBooks(hall));
  return allow({ point, at: count.at, counted: count.counted.length, inStock: stock.filter((one) => one.point === point).length, differences: compareShelf(stock, count) });
});
