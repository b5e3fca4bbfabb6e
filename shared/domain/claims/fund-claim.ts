import { refuse, type Outcome } from '../outcome';
import { dayOf, stampOf } from '../workdays';
import type { Account, Claim } from './claim';
import { claimByHall, stepOn, type ClaimAct } from './claim-step';
import { beginPublicity } from './publicity';

/**
 * Filing a claim: an offer is confirmed, a draft submitted. Money goes only to an account in the enterprise's own name (对公同名账户),
 * and to no account at all where a vendor is paid for it.
 */
export function fileClaim(before: Claim, account: Account | null, act: ClaimAct): Outcome<Claim, 'ActionNotOpen' | 'AccountNeeded' | 'AccountNotTheirs'> {
  const isToVendor = before.policy.payee === 'vendor';
  if (!isToVendor && account === null) return refuse('AccountNeeded');
  if (!isToVendor && account?.holder !== before.enterprise.name) return refuse('AccountNotTheirs', { holder: before.enterprise.name });
  return stepOn(before, before.state === 'offered' ? 'confirm' : 'submit', act, { account: isToVendor ? null : account });
}

/** With its money kept in a pot, a claim goes on: promised ones to the window, the others are granted there and then. */
export function fundClaim(before: Claim, pot: number, at: Date): Outcome<Claim, 'ActionNotOpen'> {
  const { mode, publicityDays } = before.policy;
  const kept = { pot, waitsSince: null };
  if (mode === 'promised') return stepOn(before, 'check', claimByHall(at), kept);
  if (publicityDays === 0) return stepOn(before, 'grantAtOnce', claimByHall(at), kept);
  return stepOn(before, 'grant', claimByHall(at), { ...kept, publicity: beginPublicity(publicityDays, dayOf(at)) });
}

/** No money is left: the claim stands in the line in the order of filing, and is woken in it. */
export function queueClaim(before: Claim, at: Date): Outcome<Claim, 'ActionNotOpen'> {
  return stepOn(before, 'queue', claimByHall(at), { waitsSince: stampOf(at), pot: null });
}
