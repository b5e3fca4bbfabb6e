import { dueOn, type Calendar } from '../workdays';
import type { Claim } from './claim';
import { publicityEnds } from './publicity';

/** Reference: what window, department and joint check each take at most, in working days (「惠企政策兑现」流程时限). */
const STAGE_DAYS = 5;
const stagesLeft: Partial<Record<Claim['state'], number>> = { filed: 3, checking: 3, reviewing: 2, joint: 1 };

/** The day by which a claim's money is there if nothing comes between; null while that hangs on funds or on the enterprise, or is over. */
export function paidBy(claim: Pick<Claim, 'state' | 'policy' | 'publicity' | 'payment' | 'steps'>, today: string, calendar: Calendar): string | null {
  const { state, policy, publicity } = claim;
  if (state === 'offered' || state === 'draft') return dueOn(today, (policy.mode === 'promised' ? 3 * STAGE_DAYS : 0) + policy.publicityDays + policy.payDays, calendar);
  const stages = stagesLeft[state];
  if (stages !== undefined) return dueOn(today, stages * STAGE_DAYS + policy.publicityDays + policy.payDays, calendar);
  if (state === 'publicised') {
    const ends = publicity && publicityEnds(publicity, calendar);
    return ends ? dueOn(ends, policy.payDays, calendar) : null;
  }
  if (state !== 'approving' && state !== 'payable' && state !== 'ordered') return null;
  // From the day it was granted, however often it was sent back since.
  const granted = claim.steps.find(({ to }) => to === 'approving' || to === 'payable');
  return dueOn(granted?.at.slice(0, 10) ?? today, policy.payDays, calendar);
}
