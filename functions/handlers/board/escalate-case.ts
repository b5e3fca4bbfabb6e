import { escalate } from '../../../shared/domain/cases/escalation';
import { upToDate } from '../../../shared/domain/cases/recompute';
import { countCaseOf } from '../../find/count-case';
import type { Hall } from '../../hall';

/** Brings one case before whoever is to hear of it by now. Doing it twice does it once. */
export async function escalateCaseOf(hall: Hall, caseNo: string): Promise<'done' | 'nothing' | 'changed meanwhile'> {
  const before = await hall.cases.find(caseNo);
  if (!before) return 'nothing';
  const { calendar, escalation } = await hall.reference();
  const after = escalate(upToDate(before, calendar, hall.now()), escalation, calendar, hall.now());
  if (!after.ok) throw new Error(`${caseNo} cannot be brought before anybody: ${after.refusal}`);
  if (after.value.steps.length > before.steps.length) return (await hall.cases.record(after.value)) ? 'done' : 'changed meanwhile';
  // A change whose stream record was lost is counted now.
  await countCaseOf(hall, before);
  return 'nothing';
}
