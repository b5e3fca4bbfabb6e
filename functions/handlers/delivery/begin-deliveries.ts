import { beginDeliveryOf } from '../../find/begin-delivery';
import type { Hall } from '../../hall';

const AT_ONCE = 200;

/** What the stream lost is begun within minutes; answers how many parcels began. */
export async function beginDeliveries(hall: Hall, log: (line: Record<string, unknown>) => void): Promise<number> {
  let begun = 0;
  for (const caseNo of await hall.parcels.listWaiting(AT_ONCE)) {
    const became = await beginDeliveryOf(hall, caseNo).catch((error: unknown) => log({ accident: 'beginDelivery', record: caseNo, error: error instanceof Error ? error.stack : 'unknown' }));
    if (became === 'begun' || became === 'joined') begun += 1;
  }
  return begun;
}
