import { deskStates } from '../../../shared/domain/cases/case';
import { awaitedBy, hearAwaited } from '../../../shared/domain/cases/awaited';
import { doDuties, dutyAt } from '../../../shared/domain/cases/duties';
import { noteRunOut } from '../../../shared/domain/cases/note-licence-change';
import { stampOf } from '../../../shared/domain/workdays';
import { grantFiled } from '../../find/grant-filed';
import { keepCase } from '../../find/keep-case';
import { pullLicences } from '../../find/pull-licences';
import type { Hall } from '../../hall';

/** What the clock does to one case: what the calendar makes due, then asks silent sources again, notes licences that ran out, grants what is of low risk. Doing it twice does it once. */
export async function doDutiesOf(hall: Hall, caseNo: string): Promise<'done' | 'nothing' | 'changed meanwhile'> {
  const before = await hall.cases.find(caseNo);
  const due = before && dutyAt(before);
  if (!before || !due) return 'nothing';
  const at = hall.now();
  if (due > stampOf(at)) return 'nothing';
  const done = doDuties(before, (await hall.reference()).calendar, at);
  if (!done.ok) throw new Error(`${caseNo} cannot go on: ${done.refusal}`);
  const isOver = !deskStates.includes(done.value.state);
  const heard = isOver ? done : hearAwaited(done.value, await pullLicences(hall, done.value, Object.fromEntries(awaitedBy(done.value))), at);
  if (!heard.ok) throw new Error(`${caseNo} cannot hear its sources: ${heard.refusal}`);
  const noted = isOver ? heard : noteRunOut(heard.value, at);
  if (!noted.ok) throw new Error(`${caseNo} cannot note what ran out: ${noted.refusal}`);
  const after = await grantFiled(hall, noted.value);
  if (!after.ok) throw new Error(`${caseNo} cannot be granted: ${after.refusal}`);
  if (after.value === before) return 'nothing';
  return (await keepCase(hall, before, after.value)) ? 'done' : 'changed meanwhile';
}
