import { boardWords as words } from '../../../shared/words/screens/board';
import type { Figure } from './figures';

/** Shares, each with what it was made of. 一次说清率: of all notices, those that did not come after another. */
export const onTimeShare = (decided: number, late: number): Figure => ({ name: words.onTimeRate, count: words.rate(decided - late, decided), says: words.of(decided - late, decided) });
export const toldOnceShare = (notices: number, second: number): Figure => ({ name: words.toldOnce, count: words.rate(notices - second, notices), says: words.toldOnceSays(notices, second) });
export const forecastShare = (forecast: number, hit: number): Figure => ({ name: words.forecastRate, count: words.rate(hit, forecast), says: words.forecastSays(hit, forecast) });
