import { getCase } from '../../../shared/contract/cases';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { findExpected } from '../../find/expected';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(getCase, async ({ input, caller, hall }) => {
  const found = await findMyCase(hall, caller, input.caseNo);
  if (!found) return refuse('CaseNotFound');
  const [reference, expected] = await Promise.all([hall.reference(), findExpected(hall, found)]);
  return allow({ ...showCase(found, reference, hall.now()), expected });
});
