import { getMyClaim } from '../../../shared/contract/claims';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findBeside } from '../../find/claim-beside';
import { findMyClaim } from '../../find/claims';
import { handle } from '../../http/handle';
import { showClaim } from '../../show/claim';

export default handle(getMyClaim, async ({ input, caller, hall }) => {
  const found = await findMyClaim(hall, caller, input.claimNo);
  return found ? allow(showClaim(found, await findBeside(hall, found))) : refuse('ClaimNotFound');
});
