import { actOnMyClaim } from '../../../shared/contract/claims';
import { actOnClaim } from '../../../shared/domain/claims/act-on-claim';
import { allow, refuse } from '../../../shared/domain/outcome';
import { changeClaim } from '../../find/change-claim';
import { findBeside } from '../../find/claim-beside';
import { findMyClaim } from '../../find/claims';
import { claimAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showClaim } from '../../show/claim';

export default handle(actOnMyClaim, async ({ input, caller, hall, request }) => {
  const before = await findMyClaim(hall, caller, input.claimNo);
  if (!before) return refuse('ClaimNotFound');
  const act = await claimAct(caller, hall, request, input.reason?.trim());
  const { calendar } = await hall.reference();
  const after = await changeClaim(hall, before, act.request, () => actOnClaim(before, input.action, { account: input.account }, act, calendar));
  return after.ok ? allow(showClaim(after.value, await findBeside(hall, after.value))) : after;
});
