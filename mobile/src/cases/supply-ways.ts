import type { MaterialForecast } from '../../../shared/contract/items';
import type { Way } from '../../../shared/domain/cases/choices';

/** What was promised or postponed once is not put off a second time. */
export type SupplyWay = 'licence' | 'reuse' | 'upload';

const isSupplyWay = (way: Way): way is SupplyWay => way === 'licence' || way === 'reuse' || way === 'upload';

export function suppliable(row: MaterialForecast | undefined): SupplyWay[] {
  return row ? row.ways.filter(isSupplyWay) : ['upload'];
}
