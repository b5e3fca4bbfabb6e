import { withdrawPromise } from '../../../shared/contract/proofs';
import { withdrawPromise as withdraw } from '../../../shared/domain/cases/supply-material';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(withdrawPromise, async ({ input, caller, hall, request }) => {
  const before = await findMyCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const after = await changeCase(hall, before, request, () => withdraw(before, input.material, applicantAct(caller, hall, request, input.reason)));
  return after.ok ? allow(showCase(after.value, await hall.reference(), hall.now())) : after;
});
