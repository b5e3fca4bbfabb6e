import { recordCheck } from '../../../shared/contract/checks';
import { checkPromise, effectsOf } from '../../../shared/domain/cases/check-promise';
import { mayDecide } from '../../../shared/domain/people/officer';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(recordCheck, async ({ input: { caseNo, material, note, ...finding }, caller, hall, request }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const before = await findDeskCase(hall, caller, caseNo);
  if (!before) return refuse('CaseNotFound');
  const licence = before.licenceNo === null ? undefined : await hall.licences.find(before.applicant.personId, before.licenceNo);
  const after = await changeCase(
    hall, before, request, () => checkPromise({ before, material, finding, act: officerAct(caller, hall, request, note.trim()) }),
    (checked) => hall.cases.recordCheck(checked, effectsOf(before, checked, material, licence)),
  );
  return after.ok ? allow(await findDeskView(hall, after.value, await itemOf(hall, after.value), caller)) : after;
});
