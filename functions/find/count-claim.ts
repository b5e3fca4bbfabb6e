import type { Claim } from '../../shared/domain/claims/claim';
import { merged } from '../../shared/domain/figures/figure';
import { countClaim } from '../../shared/domain/figures/count-claim';
import type { Hall } from '../hall';

const TRIES = 5;

/** Counts what a claim has become, once, however often and in whatever order the stream tells of it. */
export async function countClaimOf({ effects }: Pick<Hall, 'effects'>, claim: Claim): Promise<'counted' | 'before'> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const before = await effects.counted(claim.policy.code, claim.claimNo);
    const counting = countClaim(before, claim);
    if (counting === null) return 'before';
    if (await effects.count({ before, after: counting.after, counters: merged(counting.counters) })) return 'counted';
  }
  throw new Error(`${claim.claimNo}: it was counted all the time`);
}
