import { withPublished } from '../../../shared/domain/clock/published';
import { isSettled, recountAfter, recountFrom, type RecountMark } from '../../../shared/domain/clock/recount';
import type { Calendar } from '../../../shared/domain/workdays';
import { inBatches } from '../../find/in-batches';
import { recountCase } from '../../find/recount-case';
import type { Hall } from '../../hall';

/** One run looks at so many cases; the next goes on from the mark. */
const MOST_AT_ONCE = 500;
type Tell = (line: Record<string, unknown>) => void;

/**
 * Counts every open deadline anew after a year was published, a page of a desk's queue at a time. The mark is moved after each page,
 * so a run that was killed is gone on with; a case that was counted already stays as it is. Answers how many cases moved.
 */
export async function recountDeadlines(hall: Hall, tell: Tell, most = MOST_AT_ONCE): Promise<number> {
  const [published, reference, found] = await Promise.all([hall.calendar.published(), hall.reference(), hall.calendar.recount()]);
  const desks = Object.keys(reference.departments);
  // What is remembered may be of before; the years published since go over it.
  const calendar = withPublished(reference.calendar, published);
  let mark = isSettled(published, hall.now()) ? recountFrom(found, published, desks) : null;
  let [looked, moved] = [0, 0];
  while (mark && !mark.isDone && looked < most) {
    const page = await recountPage(hall, mark, calendar, tell);
    const after = recountAfter(mark, page, desks);
    // Another run is at it: it goes on, this one ends.
    if (!(await hall.calendar.moveRecount(after))) return moved;
    mark = { ...after, version: after.version + 1 };
    looked += page.looked;
    moved += page.moved;
  }
  return moved;
}

async function recountPage(hall: Hall, { desks: [desk = ''], cursor }: RecountMark, calendar: Calendar, tell: Tell) {
  const page = await hall.cases.listByDesk({ view: 'desk', desk }, cursor ?? undefined);
  const became = await inBatches(page.rows, ({ caseNo }) =>
    // One that cannot be counted holds nobody else's up.
    recountCase(hall, caseNo, calendar).catch((error: unknown) => void tell({ accident: 'recountDeadlines', record: caseNo, error: error instanceof Error ? error.stack : 'unknown' })));
  return { looked: page.rows.length, moved: became.filter((one) => one === true).length, cursor: page.cursor };
}
