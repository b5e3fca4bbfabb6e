import { isFree, type Way } from '../../shared/domain/cases/choices';
import type { WayCounts } from '../../shared/words/screens/ways';

/** How many materials each kind of way meets. */
export function countsOf(ways: readonly Way[]): WayCounts {
  const count = (holds: (way: Way) => boolean) => ways.filter(holds).length;
  return { all: ways.length, free: count(isFree), promise: count((way) => way === 'commitment'), later: count((way) => way === 'later'), upload: count((way) => way === 'upload') };
}
