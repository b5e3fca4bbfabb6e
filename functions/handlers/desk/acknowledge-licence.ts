import { acknowledgeLicence } from '../../../shared/contract/desk';
import { acknowledgeLicence as acknowledge } from '../../../shared/domain/cases/note-licence-change';
import { mayDecide } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(acknowledgeLicence, async ({ input, caller, hall, request }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const before = await findDeskCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const officer = { officerId: caller.officerId, name: caller.name };
  const after = await changeCase(hall, before, request, () => acknowledge(before, officer, officerAct(caller, hall, request, input.note)));
  return after.ok ? allow(await findDeskView(hall, after.value, await itemOf(hall, after.value), caller)) : after;
});
