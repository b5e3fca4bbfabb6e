import { getDeskCase } from '../../../shared/contract/desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { handle } from '../../http/handle';

export default handle(getDeskCase, async ({ input, caller, hall }) => {
  const found = await findDeskCase(hall, caller, input.caseNo);
  if (!found) return refuse('CaseNotFound');
  return allow(await findDeskView(hall, found, await itemOf(hall, found), caller));
});
