import { compareDay, isUnfetched } from '../../../shared/domain/delivery/point-stock';
import { parcelByHall, stepOnParcel } from '../../../shared/domain/delivery/step-on-parcel';
import { dayOf, daysAfter, stampOf } from '../../../shared/domain/workdays';
import { changeParcel } from '../../find/change-parcel';
import { pointBooks, stockIn } from '../../find/point-stock';
import type { Hall } from '../../hall';

type Tell = (line: Record<string, unknown>) => void;

/** What nobody fetched goes back to the hall; the day that is over is compared once. Answers how many parcels and days it moved. */
export async function keepPoints(hall: Hall, tell: Tell): Promise<number> {
  const books = await pointBooks(hall);
  const compared = (await compareYesterday(hall, books, tell)) ? 1 : 0;
  const { delivery: terms } = await hall.reference();
  const late = stockIn(books).filter(({ since }) => isUnfetched(since, hall.now(), terms.pointDays));
  let moved = compared;
  for (const { parcelNo } of late) if (await sendBack(hall, parcelNo).catch((error: unknown) => void tell({ accident: 'keepPoints', record: parcelNo, error: error instanceof Error ? error.stack : 'unknown' }))) moved += 1;
  return moved;
}

async function sendBack(hall: Hall, parcelNo: string): Promise<boolean> {
  const before = await hall.parcels.find(parcelNo);
  // Fetched in this very moment, or back already.
  if (before?.state !== 'atPoint') return false;
  return (await changeParcel(hall, before, undefined, () => stepOnParcel(before, 'sendBack', parcelByHall(hall.now())))).ok;
}

async function compareYesterday(hall: Hall, books: Awaited<ReturnType<typeof pointBooks>>, tell: Tell): Promise<boolean> {
  const day = daysAfter(dayOf(hall.now()), -1);
  if (await hall.points.compared(day)) return false;
  const gone = new Set(books.filter(({ state }) => state !== 'atPoint').map(({ parcelNo }) => parcelNo));
  const found = compareDay(day, stampOf(hall.now()), stockIn(books), await hall.points.countsOf(day), gone);
  if (!(await hall.points.keepCompared(found))) return false;
  tell({ pointsCompared: day, inStock: found.inStock, uncounted: found.uncounted.length, missing: found.differences.length });
  return true;
}
