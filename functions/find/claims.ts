import type { Claim } from '../../shared/domain/claims/claim';
import { isClaimNo } from '../../shared/domain/claims/claim-no';
import { CLAIM_WINDOW, COUNTY, claimDesksOf } from '../../shared/domain/claims/stages';
import type { ApplicantCaller, OfficerCaller } from '../../shared/domain/people/caller';
import type { Hall } from '../hall';

/** A claim of the enterprise that the caller acts for; anybody else's is none. */
export async function findMyClaim(hall: Hall, { personId }: ApplicantCaller, claimNo: string): Promise<Claim | undefined> {
  const found = isClaimNo(claimNo) ? await hall.claims.find(claimNo) : undefined;
  return found?.enterprise.personId === personId ? found : undefined;
}

/** A claim that this officer may look at: their department's, or one that comes through their window or table. */
export async function findDeskClaim(hall: Hall, caller: OfficerCaller, claimNo: string): Promise<Claim | undefined> {
  const found = isClaimNo(claimNo) ? await hall.claims.find(claimNo) : undefined;
  return found && seesClaim(caller, found) ? found : undefined;
}

export function seesClaim(caller: OfficerCaller, { policy }: { policy: Pick<Claim['policy'], 'department' | 'mode'> }): boolean {
  return caller.role === 'treasury' || [policy.department, ...(policy.mode === 'promised' ? [CLAIM_WINDOW, COUNTY] : [])].some((desk) => claimDesksOf(caller).includes(desk));
}
