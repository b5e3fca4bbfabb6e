import type { RequestMark } from '../cases/case';
import type { Claim } from './claim';
import { claimByHall, claimStepOf, type ClaimAct } from './claim-step';

/** What a claim is made of when it begins; the amount is what the policy's rule gives for the judged facts. */
export type Beginning = Pick<Claim, 'claimNo' | 'enterprise' | 'policy' | 'judgement' | 'answers'> & { onePer: 'lifetime' | 'year' };

/** 免申即享: the hall found it, and offers it. */
export function offerClaim(beginning: Beginning, at: Date, request?: RequestMark): Claim {
  return { ...blank(beginning), state: 'offered', steps: [claimStepOf('offer', { ...claimByHall(at), request }, 'offered')] };
}

/** 即申即享, 承诺兑现: somebody begins one for their enterprise. */
export function startClaim(beginning: Beginning, act: ClaimAct): Claim {
  return { ...blank(beginning), state: 'draft', steps: [claimStepOf('start', act, 'draft')] };
}

/** What nobody may have twice: this policy, for life or for the year. */
export function onceOf(policyCode: string, onePer: Beginning['onePer'], on: string): string {
  return onePer === 'lifetime' ? policyCode : `${policyCode}#${on.slice(0, 4)}`;
}

function blank({ onePer, ...rest }: Beginning): Omit<Claim, 'state' | 'steps'> {
  return {
    ...rest, version: 0, once: onceOf(rest.policy.code, onePer, rest.judgement.on), budgetYear: Number(rest.judgement.on.slice(0, 4)), amountFen: rest.judgement.amountFen,
    account: null, pot: null, waitsSince: null, publicity: null, payment: null, clawback: null,
  };
}
