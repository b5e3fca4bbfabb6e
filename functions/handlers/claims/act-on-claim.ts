import { actOnClaim } from '../../../shared/contract/claims';
import { actOnClaim as act } from '../../../shared/domain/claims/act-on-claim';
import { mayActOnClaim } from '../../../shared/domain/claims/stages';
import { allow, refuse } from '../../../shared/domain/outcome';
import { changeClaim } from '../../find/change-claim';
import { findBeside } from '../../find/claim-beside';
import { findDeskClaim } from '../../find/claims';
import { findConflict } from '../../find/conflict';
import { judgedAgain } from '../../find/judged-again';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showDeskClaim } from '../../show/claim';

/** An offer that was doubted is made again only as what the facts say now. */
export default handle(actOnClaim, async ({ input, caller, hall, request }) => {
  const before = await findDeskClaim(hall, caller, input.claimNo);
  if (!before) return refuse('ClaimNotFound');
  const { action, ground } = input;
  const { calendar } = await hall.reference();
  const after = await changeClaim(hall, before, request, async () => {
    const may = mayActOnClaim(before, action, caller);
    if (!may.ok) return may;
    if (await findConflict(hall, { applicant: { personId: before.enterprise.personId } }, caller)) return refuse('ConflictOfInterest');
    const judged = action === 'offerAgain' ? await judgedAgain(hall, before) : allow(before);
    return judged.ok ? act(judged.value, action, { ground }, { ...officerAct(caller, hall, request, input.reason?.trim()), by: 'officer' }, calendar) : refuse('NotEntitled');
  });
  return after.ok ? allow(showDeskClaim(after.value, await findBeside(hall, after.value), caller)) : after;
});
