import { revokeAuthorisation } from '../../../shared/contract/proofs';
import { revokeAuthorisation as revoke } from '../../../shared/domain/cases/authorise';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(revokeAuthorisation, async ({ input, caller, hall, request }) => {
  const before = await findMyCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const after = await changeCase(hall, before, request, () => revoke(before, applicantAct(caller, hall, request)));
  if (!after.ok) return after;
  // The share is told as well; should it not hear, no pull is made under a revoked authorisation anyway.
  if (after.value.authorisation) await hall.licenceShare.revoke(after.value.authorisation.grantId);
  return allow(showCase(after.value, await hall.reference(), hall.now()));
});
