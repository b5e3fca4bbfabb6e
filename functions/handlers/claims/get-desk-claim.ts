import { getDeskClaim } from '../../../shared/contract/claims';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findBeside } from '../../find/claim-beside';
import { findDeskClaim } from '../../find/claims';
import { handle } from '../../http/handle';
import { showDeskClaim } from '../../show/claim';

export default handle(getDeskClaim, async ({ input, caller, hall }) => {
  const found = await findDeskClaim(hall, caller, input.claimNo);
  return found ? allow(showDeskClaim(found, await findBeside(hall, found), caller)) : refuse('ClaimNotFound');
});
