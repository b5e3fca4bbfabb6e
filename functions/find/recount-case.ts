import { recompute } from '../../shared/domain/cases/recompute';
import { withPublished } from '../../shared/domain/clock/published';
import { isSettled, recountFrom } from '../../shared/domain/clock/recount';
import type { Calendar } from '../../shared/domain/workdays';
import type { Hall } from '../hall';

/** Counts a case's open deadlines with this calendar. Whether it moved, or somebody was there first: then it is looked at once more. */
export async function recountCase(hall: Hall, caseNo: string, calendar: Calendar): Promise<boolean> {
  const before = await hall.cases.find(caseNo);
  const after = before && recompute(before, calendar, hall.now());
  if (!after?.ok || after.value === before) return false;
  await hall.cases.record(after.value);
  return true;
}

/**
 * While a recount is under way, a case is counted before the clock acts on it: nobody is held to have accepted by silence on a day
 * that a new calendar has moved. `wait`: this hall may not know the new calendar yet.
 */
export async function recountFirst(hall: Hall): Promise<'wait' | ((caseNo: string) => Promise<unknown>)> {
  const [published, reference, mark] = await Promise.all([hall.calendar.published(), hall.reference(), hall.calendar.recount()]);
  if (recountFrom(mark, published, []) === null) return () => Promise.resolve();
  const calendar = withPublished(reference.calendar, published);
  return isSettled(published, hall.now()) ? (caseNo) => recountCase(hall, caseNo, calendar) : 'wait';
}
