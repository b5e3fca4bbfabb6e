import type { Case } from '../../shared/domain/cases/case';
import { bookingsOf } from '../../shared/domain/visits/booking';
import { clashOf, pagesToChange, rewritten, type Clash, type DiaryPage, type DiaryPlace } from '../../shared/domain/visits/diary';
import type { Hall } from '../hall';

/** Colleagues who plan at the same moment write the same page: it is read again. */
const TRIES = 4;

/** Records a case; where its visits change, with the diaries of its desk and of everybody who goes. `false`: a lost race. */
export async function keepCase(hall: Hall, before: Case, after: Case): Promise<boolean> {
  const booked = bookingsOf(after);
  const places = pagesToChange(bookingsOf(before), booked);
  if (places.length === 0) return hall.cases.record(after);
  for (let turn = 0; turn < TRIES; turn += 1) {
    const pages = await readPages(hall, places);
    if (clashOf(pages, after.caseNo, booked)) return false;
    if (await hall.cases.recordVisits(after, pages.map((page) => rewritten(page, after.caseNo, booked)))) return true;
    if ((await hall.cases.find(after.caseNo))?.version !== after.version) return false;
  }
  return false;
}

/** Whether somebody who goes is somewhere else at that time. */
export async function findClash(hall: Hall, before: Case, after: Case): Promise<Clash | null> {
  const booked = bookingsOf(after);
  const places = pagesToChange(bookingsOf(before), booked);
  return places.length === 0 ? null : clashOf(await readPages(hall, places), after.caseNo, booked);
}

function readPages(hall: Hall, places: readonly DiaryPlace[]): Promise<DiaryPage[]> {
  return Promise.all(places.map(async ({ lane, day }) => (await hall.diary.read(lane, day, day))[0] ?? { lane, day, version: 0, bookings: [] }));
}
