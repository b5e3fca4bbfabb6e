import type { Decision } from '../benefits/decide';
import type { Claim, ClaimState, ClaimStep } from '../claims/claim';
import type { Counter, Figures } from './figure';

/** What a decision is judged again from. */
export type Decided = Pick<Decision, 'on' | 'facts' | 'history' | 'verdict' | 'amountFen'>;
/** How far a claim has been counted, with what a change of its policy is replayed on. `stands`: it was filed, and neither withdrawn nor refused. */
export type CountedClaim = { claimNo: string; version: number; steps: number; policy: string; enterpriseName: string; stands: boolean; decision: Decided };

/** Never filed, or ended without money. */
const fallen: readonly ClaimState[] = ['offered', 'draft', 'doubted', 'declined', 'lapsed', 'withdrawn', 'rejected'];

/** What a claim adds to the figures since it was last counted (政策成效), in the month and the year of each step; null when it was counted this far already. Sums in 分. */
export function countClaim(before: CountedClaim | undefined, claim: Claim): { after: CountedClaim; counters: Counter[] } | null {
  if (before && before.version >= claim.version) return null;
  const { claimNo, version, policy, enterprise, state, judgement: { on, facts, history, verdict, amountFen }, steps } = claim;
  const after = { claimNo, version, steps: steps.length, policy: policy.code, enterpriseName: enterprise.name, stands: !fallen.includes(state), decision: { on, facts, history, verdict, amountFen } };
  const fresh = steps.slice(before?.steps ?? 0);
  return { after, counters: fresh.flatMap((step) => [step.at.slice(0, 4), step.at.slice(0, 7)].flatMap((period) => countersOf(`EFFECT#${period}`, step, claim))) };
}

function countersOf(period: string, step: ClaimStep, claim: Claim): Counter[] {
  const adds = addsOf(step, claim.amountFen);
  const { code, name } = claim.policy;
  return [
    ...(adds ? [{ period, subject: `POLICY#${code}`, says: name, adds }] : []),
    ...(step.action === 'pay' ? [{ period, subject: `DAYS#${code}#${daysOf(claim, step)}`, adds: { cases: 1 } }] : []),
  ];
}

/** Known: the hall offers it, or the enterprise begins by itself; notified: the hall said so first. */
function addsOf({ action, request }: ClaimStep, fen: number): Figures | null {
  switch (action) {
    case 'offer': return { known: 1, knownFen: fen, ...(request ? {} : { notified: 1, notifiedFen: fen }) };
    case 'start': return { known: 1, knownFen: fen };
    case 'confirm': case 'submit': return { claimed: 1, claimedFen: fen };
    case 'pay': return { paid: 1, paidFen: fen };
    default: return null;
  }
}

/** Natural days from the day it was known to the day it was paid. */
function daysOf({ steps }: Claim, { at }: ClaimStep): number {
  return Math.round((Date.parse(at.slice(0, 10)) - Date.parse((steps[0]?.at ?? at).slice(0, 10))) / 86_400_000);
}
