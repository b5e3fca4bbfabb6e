import { awaitedBy, hearAwaited } from '../../../shared/domain/cases/awaited';
import { dutyAt, lapseOverdue } from '../../../shared/domain/cases/duties';
import { noteRunOut } from '../../../shared/domain/cases/note-licence-change';
import { stampOf } from '../../../shared/domain/workdays';
import { grantFiled } from '../../find/grant-filed';
import { pullLicences } from '../../find/pull-licences';
import type { Hall } from '../../hall';

/** What the clock does to one case: ends what was not supplied in time, asks silent sources again, notes licences that ran out, grants what is of low risk. Doing it twice does it once. */
export async function doDutiesOf(hall: Hall, caseNo: string): Promise<'done' | 'nothing' | 'changed meanwhile'> {
  const before = await hall.cases.find(caseNo);
  const due = before && dutyAt(before);
  if (!before || !due) {
    await hall.cases.forgetDuty(caseNo);
    return 'nothing';
  }
  const at = hall.now();
  if (due > stampOf(at)) return 'nothing';
  const lapsed = lapseOverdue(before, at);
  if (!lapsed.ok) throw new Error(`${caseNo} cannot lapse: ${lapsed.refusal}`);
  const heard = lapsed.value === before ? hearAwaited(before, await pullLicences(hall, before, Object.fromEntries(awaitedBy(before))), at) : lapsed;
  if (!heard.ok) throw new Error(`${caseNo} cannot hear its sources: ${heard.refusal}`);
  const noted = lapsed.value === before ? noteRunOut(heard.value, at) : heard;
  if (!noted.ok) throw new Error(`${caseNo} cannot note what ran out: ${noted.refusal}`);
  const after = await grantFiled(hall, noted.value);
  if (!after.ok) throw new Error(`${caseNo} cannot be granted: ${after.refusal}`);
  if (after.value === before) return 'nothing';
  return (await hall.cases.record(after.value)) ? 'done' : 'changed meanwhile';
}
