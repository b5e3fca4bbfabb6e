import { findClaims } from '../../../shared/contract/claims';
import { isCreditCode } from '../../../shared/domain/people/identity-numbers';
import { isClaimNo } from '../../../shared/domain/claims/claim-no';
import { allow } from '../../../shared/domain/outcome';
import { findDeskClaim, seesClaim } from '../../find/claims';
import { handle } from '../../http/handle';
import { showClaimRow, showFoundClaim } from '../../show/claim';

/** Whole numbers alone: nobody finds what they do not know of, and only what their desks see. */
export default handle(findClaims, async ({ input: { q }, caller, hall }) => {
  if (isClaimNo(q)) {
    const found = await findDeskClaim(hall, caller, q);
    return allow({ claims: found ? [showFoundClaim(found)] : [] });
  }
  const holder = isCreditCode(q) ? await hall.people.findByCode(q) : undefined;
  if (!holder) return allow({ claims: [] });
  const [{ rows }, { set }] = await Promise.all([hall.claims.listByEnterprise(holder.personId), hall.policies.inForce()]);
  return allow({ claims: rows.filter(({ policyCode, mode }) => seesClaim(caller, { policy: { department: set.byCode.get(policyCode)?.department ?? '', mode } })).map(showClaimRow) });
});
