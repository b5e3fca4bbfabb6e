import { deskStates, type Case } from '../../shared/domain/cases/case';
import { escalatesAt } from '../../shared/domain/cases/escalation';
import { countCase, needsHistory } from '../../shared/domain/figures/count-case';
import { historyMonths } from '../../shared/domain/figures/expected';
import type { EscalatedRow, Hall } from '../hall';

const TRIES = 5;

/** Counts what a case has become, once, however often and in whatever order the stream tells of it. */
export async function countCaseOf(hall: Hall, one: Case): Promise<'counted' | 'before'> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const [before, { calendar, escalation, delegation }] = await Promise.all([hall.figures.counted(one.caseNo), hall.reference()]);
    const history = needsHistory(before, one) ? await historyOf(hall, one) : {};
    const counting = countCase(before, one, calendar, history);
    if (counting === null) return 'before';
    const rest = { escalatesAt: escalatesAt(one, escalation, calendar), escalated: escalatedOf(one, delegation.chiefDesks), isOpen: deskStates.includes(one.state) };
    if (await hall.figures.count(one.caseNo, { before, ...counting, ...rest })) return 'counted';
  }
  throw new Error(`${one.caseNo}: it was counted all the time`);
}

/** How long others of its item took, in the months before it came in. */
export async function historyOf(hall: Hall, { item, receivedOn }: Pick<Case, 'item' | 'receivedOn'>) {
  if (receivedOn === null) return {};
  const { from, to } = historyMonths(receivedOn);
  return hall.figures.history(item.code, from, to);
}

function escalatedOf({ caseNo, item, applicant, desk, state, dueOn, takenBy, escalations = [] }: Case, chiefDesks: readonly string[]): EscalatedRow[] {
  return escalations.map((one) => ({ ...one, seenBy: one.to === 'chief' && !chiefDesks.includes(desk) ? 'supervisor' : one.to, caseNo, itemName: item.name, applicantName: applicant.name, desk, state, dueOn, takenBy: takenBy?.name ?? null }));
}
