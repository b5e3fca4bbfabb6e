import { takeCase } from '../../../shared/contract/desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { takeNow } from '../../find/act-now';
import { findDeskCase } from '../../find/cases';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(takeCase, async ({ input, caller, hall, request }) => {
  const before = await findDeskCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const after = await takeNow(hall, before, caller, request, officerAct(caller, hall, request));
  return after.ok ? allow(await findDeskView(hall, after.value, await itemOf(hall, before), caller)) : after;
});
