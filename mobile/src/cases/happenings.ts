import type { CaseView, StepView } from '../../../shared/contract/cases';
import { stepWords } from '../../../shared/words/cases';
import { caseWords, waitingWords } from '../../../shared/words/screens/case';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { today } from '../today';
import type { Happening } from '../ui/timeline';

const isNo = (action: StepView['action']) => action === 'decline' || action === 'reject';

/** How staff share their work is theirs: who has a case, and whom they ask first. */
const ofTheDesk: readonly StepView['action'][] = [
  'take', 'putBack', 'leaseEnds', 'handOver', 'acceptHandOver', 'declineHandOver', 'turnLight', 'askProcedure', 'refuseProcedure', 'allowNotice', 'propose', 'sendBack',
];

/** The steps of a case as a timeline, and what it is waiting for. */
export function happeningsOf({ steps, turn, state, dueOn, clock }: CaseView): Happening[] {
  const now = today();
  const told = steps.filter(({ action }) => !ofTheDesk.includes(action)).map(({ action, at, by, name, reason }): Happening => ({
    title: stepWords[action], says: [momentWords(at, now), by === 'clock' ? caseWords.hallDid : name].filter(Boolean).join(' · '),
    state: isNo(action) ? 'refused' : 'done', ...(reason ? { note: `${caseWords.reason}：${reason}` } : {}),
  }));
  const waiting = waitingWords[state];
  // A day that has passed, or stands still, is no forecast.
  const isForecast = dueOn !== null && dueOn >= now && turn !== 'applicant' && clock?.isResting !== true;
  if (turn === 'nobody' || !waiting) return told;
  return [...told, { title: waiting, says: isForecast ? caseWords.dueForecast(dayWords(dueOn, now)) : '', state: 'current' }];
}
