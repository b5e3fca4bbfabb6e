import type { ClaimView } from '../../../shared/contract/claims';
import type { ClaimState } from '../../../shared/domain/claims/claim';
import { claimStateWords, claimStepWords, clawbackGroundWords } from '../../../shared/words/claims';
import { claimAheadWords, claimNowWords, claimWords } from '../../../shared/words/screens/claims';
import { dayWords, momentWords } from '../../../shared/words/screens/days';
import { today } from '../today';
import type { Happening } from '../ui/timeline';

type Stage = Exclude<keyof typeof claimAheadWords, 'paid'>;
const promised: readonly Stage[] = ['checking', 'reviewing', 'joint', 'publicised', 'approving', 'payable'];
const stageOf: Partial<Record<ClaimState, Stage>> = {
  checking: 'checking', correcting: 'checking', reviewing: 'reviewing', joint: 'joint', publicised: 'publicised', objected: 'publicised', approving: 'approving', payable: 'payable', ordered: 'payable', returned: 'payable',
};
/** Nothing comes after these by itself. */
const over: readonly ClaimState[] = ['declined', 'lapsed', 'withdrawn', 'rejected', 'paid', 'clawback', 'recovered'];
export const isOver = (state: ClaimState): boolean => over.includes(state);

/** What happened to a claim, where it is, and what is ahead until the money is there. */
export function claimHappenings(view: ClaimView): Happening[] {
  const now = today();
  const told = view.steps.map(({ action, at, name, reason }): Happening => {
    const note = reason ?? (action === 'openClawback' && view.clawback ? clawbackGroundWords[view.clawback.ground] : action === 'return' ? view.payment?.returned : null);
    return {
      title: claimStepWords[action], says: [momentWords(at, now), name || claimWords.hall].join(' · '),
      state: action === 'reject' || action === 'return' ? 'refused' : 'done', ...(note ? { note: `${claimWords.reason}：${note}` } : {}),
    };
  });
  if (isOver(view.state)) return told;
  return [...told, { title: claimStateWords[view.state], says: claimNowWords[view.state], state: 'current' }, ...aheadOf(view, now)];
}

function aheadOf({ mode, publicity, state, paidBy }: ClaimView, now: string): Happening[] {
  const stage = stageOf[state];
  const whole: readonly Stage[] = mode === 'promised' ? promised : publicity ? ['publicised', 'approving', 'payable'] : ['payable'];
  const left = [...whole.slice(stage ? whole.indexOf(stage) + 1 : 0), 'paid' as const];
  return left.map((one) => ({ title: claimAheadWords[one], says: one === 'paid' && paidBy ? claimWords.payDay(dayWords(paidBy, now)) : '', state: 'ahead' }));
}

/** What the window wants to know, in its own words. */
export function lastAsked(steps: ClaimView['steps']): string | null {
  return steps.filter(({ action }) => action === 'askCorrection').at(-1)?.reason ?? null;
}
