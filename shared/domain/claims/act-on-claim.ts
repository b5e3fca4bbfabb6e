import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, type Calendar } from '../workdays';
import type { Account, Claim, ClaimAction, ClawbackGround } from './claim';
import { stepOn, type ClaimAct } from './claim-step';
import { beginPublicity, isPublicityOver, resumePublicity, stopPublicity } from './publicity';

/** What an action needs to be told beside the reason. */
export type ClaimDetails = { account?: Account | undefined; ground?: ClawbackGround | undefined };
export type ClaimRefusal = 'ActionNotOpen' | 'ReasonNeeded' | 'DetailsNeeded' | 'AccountNotTheirs' | 'PublicityRunning';

/** What others read, or the record has to say, says why. */
export const claimNeedsReason: readonly ClaimAction[] = ['doubtFact', 'dropOffer', 'askCorrection', 'correct', 'reject', 'object', 'answerObjection', 'openClawback', 'dropClawback'];

/** Everything that leads a claim on without touching the budget, or by giving back what it kept. */
export function actOnClaim(before: Claim, action: ClaimAction, details: ClaimDetails, act: ClaimAct, calendar: Calendar): Outcome<Claim, ClaimRefusal> {
  const moved = stepOn(before, action, act);
  if (!moved.ok) return moved;
  if (claimNeedsReason.includes(action) && !act.reason) return refuse('ReasonNeeded');
  const change = changeBy(before, action, details, act.at, calendar);
  return change.ok ? allow({ ...moved.value, ...change.value }) : change;
}

function changeBy(before: Claim, action: ClaimAction, { account, ground }: ClaimDetails, at: Date, calendar: Calendar): Outcome<Partial<Claim>, ClaimRefusal> {
  const { publicity, policy, enterprise } = before;
  const today = dayOf(at);
  switch (action) {
    case 'passJoint': return allow({ publicity: beginPublicity(policy.publicityDays, today) });
    case 'object': return allow(publicity ? { publicity: stopPublicity(publicity, today, calendar) } : {});
    case 'answerObjection': return allow(publicity ? { publicity: resumePublicity(publicity, today) } : {});
    case 'endPublicity': return publicity && !isPublicityOver(publicity, today, calendar) ? refuse('PublicityRunning') : allow({});
    case 'fixAccount':
      if (!account) return refuse('DetailsNeeded', { details: ['account'] });
      return account.holder === enterprise.name ? allow({ account, payment: null }) : refuse('AccountNotTheirs', { holder: enterprise.name });
    case 'openClawback': return ground ? allow({ clawback: { ground, on: today } }) : refuse('DetailsNeeded', { details: ['ground'] });
    case 'dropClawback': return allow({ clawback: null });
    case 'withdraw': case 'reject': return allow({ pot: null, waitsSince: null });
    default: return allow({});
  }
}
