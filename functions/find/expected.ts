import type { Case } from '../../shared/domain/cases/case';
import { expectedFinish, type Expected } from '../../shared/domain/figures/expected';
import { deskStates } from '../../shared/domain/cases/case';
import type { Hall } from '../hall';
import { historyOf } from './count-case';

/** When an open case will probably be decided; one read of its item's history, none for a case that is over. */
export async function findExpected(hall: Hall, one: Case): Promise<Expected | null> {
  if (!deskStates.includes(one.state)) return null;
  const [{ calendar }, history] = await Promise.all([hall.reference(), historyOf(hall, one)]);
  return expectedFinish(one, history, calendar, hall.now());
}
