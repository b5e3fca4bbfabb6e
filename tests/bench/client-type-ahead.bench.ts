import { ensureClient } from '../../functions/dev/client-build';
import { onStage } from './stage';
import { figuresOf, median } from './timing';
import { typeAhead, type Key } from './type-ahead';

const VISITS = 9;
const SLOWER = 4;

/** What a key costs on the search page; the first key of a page also wakes its code. */
export default async function clientTypeAhead(): Promise<string[]> {
  await ensureClient(console.log);
  const slowed: Key[][] = [];
  const unslowed: Key[][] = [];
  await onStage(async ({ browser, serve }) => {
    const address = await serve('dist/h5');
    for (let visit = 0; visit < VISITS; visit += 1) {
      slowed.push(await typeAhead(browser, address, SLOWER));
      // The throttle also multiplies the time that other programs take away; thread time without it does not.
      unslowed.push(await typeAhead(browser, address, 1));
    }
  });
  const later = framesOf(slowed.map((keys) => keys.slice(1)).flat());
  const [first = 0, ...rest] = byPlace(slowed);
  const [firstUnslowed = 0] = byPlace(unslowed);
  const laterUnslowed = median(framesOf(unslowed.map((keys) => keys.slice(1)).flat()));
  return [
    `type-ahead, main thread from a key to the next frame at ${SLOWER}× CPU (budget 16 ms): of ${later.length} keys after the first of a page half take up to ${ms(median(later))}, 95 of 100 up to ${ms(figuresOf(later).p95)}`,
    `type-ahead, medians of ${VISITS} visits for each place in the word: the first key ${ms(first)}, the slowest of the other ${rest.length} ${ms(Math.max(...rest))}`,
    `type-ahead, a key and all it sets off, the guesses included: half take up to ${ms(median(slowed.flat().map(({ all }) => all)))}`,
    `type-ahead, ${SLOWER} times the thread time without the throttle: the first key ${ms(SLOWER * firstUnslowed)}, later ones ${ms(SLOWER * laterUnslowed)} (medians)`,
  ];
}

function framesOf(keys: readonly Key[]): number[] {
  return keys.map(({ frame }) => frame);
}

/** Each key's median over visits, so that a moment of a busy machine is not taken for a slow key. */
function byPlace(visits: readonly Key[][]): number[] {
  return (visits[0] ?? []).map((_key, place) => median(visits.map((keys) => keys[place]?.frame ?? 0)));
}

function ms(spent: number): string {
  return `${spent.toFixed(1)} ms`;
}
