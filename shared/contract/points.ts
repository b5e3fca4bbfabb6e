import { array, maxLength, pipe, regex, strictObject, string } from 'valibot';
import type { ComparedDay, PointDifference, PointTally } from '../domain/delivery/point-stock';
import { parcelNo } from './delivery';
import { returns } from './endpoint';

/** One village's point today. `parcelNos`: what lies there by the books; `dueBack`: of these, what goes back within days. `countedAt`: today, or not yet. */
export type PointStockRow = PointTally & { point: string; name: string; town: string; parcelNos: string[]; dueBack: string[]; countedAt: string | null; differences: PointDifference[] };
export type PointStockView = PointTally & { day: string; points: PointStockRow[]; yesterday: ComparedDay | null };
export type ShelfView = { point: string; at: string; counted: number; inStock: number; differences: PointDifference[] };

export const listPointStock = returns<PointStockView>()({
  name: 'listPointStock', says: 'The stock of every village’s point: taken in, handed out, sent back, lying there, and how it was counted today and yesterday.', method: 'GET', path: '/api/officer/village-points', audience: 'officer',
  input: strictObject({}), refusals: ['NotForYou'],
});

export const countPoint = returns<ShelfView>()({
  name: 'countPoint', says: 'Everything on the shelf of a village’s point, by its number; what differs from the books is answered by parcel.', method: 'POST', path: '/api/officer/village-points/{point}/count', audience: 'officer',
  input: strictObject({ point: pipe(string(), regex(/^\d{12}$/)), parcelNos: pipe(array(parcelNo), maxLength(300)) }), refusals: ['NotForYou', 'PointUnknown', 'ChangedMeanwhile'],
});
