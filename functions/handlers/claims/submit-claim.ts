import { submitClaim } from '../../../shared/contract/claims';
import { replayOf } from '../../../shared/domain/cases/replay';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findBeside } from '../../find/claim-beside';
import { findMyClaim } from '../../find/claims';
import { fileFunded } from '../../find/fund-claim';
import { judgedAgain } from '../../find/judged-again';
import { claimAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showClaim } from '../../show/claim';

/** Judged once more before it is filed: the enterprise, its facts and the policy may have changed since it was begun. */
export default handle(submitClaim, async ({ input, caller, hall, request }) => {
  const before = await findMyClaim(hall, caller, input.claimNo);
  if (!before) return refuse('ClaimNotFound');
  const act = await claimAct(caller, hall, request);
  const replay = replayOf(before, act.request);
  if (!replay.ok) return replay;
  const judged = replay.value === 'again' ? allow(before) : await judgedAgain(hall, before);
  if (!judged.ok) return judged;
  const filed = await fileFunded(hall, judged.value, input.account ?? null, act);
  return filed.ok ? allow(showClaim(filed.value, await findBeside(hall, filed.value))) : filed;
});
