import { actOnCase } from '../../../shared/contract/desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { actNow } from '../../find/act-now';
import { findDeskCase } from '../../find/cases';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(actOnCase, async ({ input, caller, hall, request }) => {
  const before = await findDeskCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const after = await actNow(hall, before, caller, request, { action: input.action, details: input, act: { ...officerAct(caller, hall, request, input.reason?.trim()), message: input.message, note: input.note } });
  return after.ok ? allow(await findDeskView(hall, after.value, await itemOf(hall, before), caller)) : after;
});
