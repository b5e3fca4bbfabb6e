import { withPublished } from '../../../shared/domain/clock/published';
import { isSettled, recountFrom } from '../../../shared/domain/clock/recount';
import type { Hall } from '../../hall';
import { recountOne } from './recount-deadlines';

/**
 * While a recount is under way, a case is counted before the clock acts on it: nobody is held to have accepted by silence on a day
 * that a new calendar has moved. `wait`: this hall may not know the new calendar yet.
 */
export async function recountFirst(hall: Hall): Promise<'wait' | ((caseNo: string) => Promise<unknown>)> {
  const [published, reference, mark] = await Promise.all([hall.calendar.published(), hall.reference(), hall.calendar.recount()]);
  if (recountFrom(mark, published, []) === null) return () => Promise.resolve();
  const calendar = withPublished(reference.calendar, published);
  return isSettled(published, hall.now()) ? (caseNo) => recountOne(hall, caseNo, calendar) : 'wait';
}
