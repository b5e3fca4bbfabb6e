import { REGISTER_PARTS } from '../../../shared/domain/people/register';
import { dayOf, timeOf } from '../../../shared/domain/workdays';
import { inBatches } from '../../find/in-batches';
import { offerBenefits } from '../../find/offer-benefits';
import type { Hall, OfferMark } from '../../hall';

type Tell = (line: Record<string, unknown>) => void;

/** One run takes so long; the next goes on from the mark. */
const RUN_MS = 40_000;
/** Nights begin here, in +08:00: what registers learned in the day is there. */
const FROM = '01:00';

/** 免申即享, each night: every enterprise of the register once, a page at a time. Answers how many claims were offered. */
export async function offerNightly(hall: Hall, tell: Tell, runMs = RUN_MS): Promise<number> {
  const day = dayOf(hall.now());
  if (timeOf(hall.now()) < FROM) return 0;
  const found = await hall.offers.read();
  let mark: OfferMark = found.day === day ? found : { version: found.version, day, part: 0, cursor: null };
  const until = performance.now() + runMs;
  let offered = 0;
  while (mark.part < REGISTER_PARTS && performance.now() < until) {
    const page = await hall.people.listEnterprises(mark.part, mark.cursor ?? undefined);
    // One that cannot be judged holds nobody else's up.
    const counts = await inBatches(page.rows, async (personId) => {
      const person = await hall.people.find(personId);
      if (person?.kind !== 'legal') return 0;
      return offerBenefits(hall, person).catch((error: unknown) => { tell({ accident: 'offerBenefits', record: personId, error: error instanceof Error ? error.stack : 'unknown' }); return 0; });
    });
    offered += counts.reduce((sum, count) => sum + count, 0);
    const after: OfferMark = page.cursor === undefined ? { ...mark, part: mark.part + 1, cursor: null } : { ...mark, cursor: page.cursor };
    // Another run is at it: it goes on, this one ends.
    if (!(await hall.offers.moveOn(after))) return offered;
    mark = { ...after, version: after.version + 1 };
  }
  return offered;
}
