import { startClaim } from '../../../shared/contract/claims';
import { offerClaim, startClaim as start } from '../../../shared/domain/claims/start-claim';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findEnterprise, readAnswers } from '../../find/benefits';
import { findBeside } from '../../find/claim-beside';
import { beginningFor } from '../../find/claim-beginning';
import { openClaim } from '../../find/open-claim';
import { claimAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showClaim } from '../../show/claim';

/** What the hall would offer by itself tonight is offered at once to who asks for it. */
export default handle(startClaim, async ({ input, caller, hall, request }) => {
  const [enterprise, answered] = await Promise.all([findEnterprise(hall, caller), readAnswers(hall, input.facts ?? {})]);
  if (!enterprise) return refuse('NotAnEnterprise');
  if (!answered.ok) return answered;
  const begun = await beginningFor(hall, enterprise, input.policyCode, answered.value);
  if (!begun.ok) return begun;
  const act = await claimAct(caller, hall, request);
  const opened = await openClaim(hall, begun.value, act.request, (claimNo) => {
    const beginning = { ...begun.value, claimNo };
    return begun.value.policy.mode === 'auto' ? offerClaim(beginning, act.at, act.request) : start(beginning, act);
  });
  return opened.ok ? allow(showClaim(opened.value, await findBeside(hall, opened.value))) : opened;
});
