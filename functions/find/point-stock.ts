import type { InStock, PointTally } from '../../shared/domain/delivery/point-stock';
import { dayOf, daysAfter } from '../../shared/domain/workdays';
import type { Hall, PackedParcel } from '../hall';

/** A parcel lies at a point for days, and comes there within weeks of its hand-over. */
const MONTHS_BACK = [0, 31, 62];

/** Everything of the last three months that a point took in: the books of all points. */
export async function pointBooks(hall: Hall): Promise<PackedParcel[]> {
  const months = [...new Set(MONTHS_BACK.map((days) => daysAfter(dayOf(hall.now()), -days).slice(0, 7)))];
  return (await Promise.all(months.map((month) => hall.parcels.ledger(month)))).flat().filter(({ point, atPointAt }) => point !== null && atPointAt !== null);
}

export function stockIn(books: readonly PackedParcel[]): InStock[] {
  return books.filter(({ state }) => state === 'atPoint').map(({ parcelNo, point, atPointAt }) => ({ parcelNo, point: point ?? '', since: atPointAt ?? '' }));
}

export function tallyOf(books: readonly PackedParcel[]): PointTally {
  const inStock = stockIn(books).length;
  const collected = books.filter(({ state }) => state === 'delivered').length;
  return { received: books.length, collected, returned: books.length - collected - inStock, inStock };
}
