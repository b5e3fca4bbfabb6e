import { listPointStock } from '../../../shared/contract/points';
import { mayGiveOut, maySettle } from '../../../shared/domain/delivery/parcel-actions';
import { compareShelf, isUnfetched } from '../../../shared/domain/delivery/point-stock';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayLead } from '../../../shared/domain/people/officer';
import { dayOf, daysAfter } from '../../../shared/domain/workdays';
import { pointBooks, stockIn, tallyOf } from '../../find/point-stock';
import { handle } from '../../http/handle';

/** Days before a parcel goes back of which its point is warned. */
const WARNED_DAYS = 3;

/** All points of the catalogue, those with nothing too: a point that is not listed would be missed by nobody. */
export default handle(listPointStock, async ({ caller, hall }) => {
  if (!mayGiveOut(caller.role) && !maySettle(caller.role) && !mayLead(caller.role)) return refuse('NotForYou');
  const today = dayOf(hall.now());
  const [{ points, delivery: terms }, books, counts, yesterday] = await Promise.all([hall.reference(), pointBooks(hall), hall.points.countsOf(today), hall.points.compared(daysAfter(today, -1))]);
  const stock = stockIn(books);
  const rows = points.map(({ code, name, town }) => {
    const count = counts.find(({ point }) => point === code);
    const lying = stock.filter(({ point }) => point === code);
    return {
      point: code, name, town, ...tallyOf(books.filter(({ point }) => point === code)), parcelNos: lying.map(({ parcelNo }) => parcelNo),
      dueBack: lying.filter(({ since }) => isUnfetched(since, hall.now(), terms.pointDays - WARNED_DAYS)).map(({ parcelNo }) => parcelNo),
      countedAt: count?.at ?? null, differences: count ? compareShelf(stock, count) : [],
    };
  });
  return allow({ day: today, ...tallyOf(books), points: rows, yesterday: yesterday ?? null });
});
