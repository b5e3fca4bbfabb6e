import { actOnCase } from '../../../shared/contract/desk';
import { actOnCase as decide } from '../../../shared/domain/cases/act-on-case';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { findProofFiles } from '../../find/proof-files';
import { checkDaysOf } from '../../find/grant-filed';
import { findDeskView } from '../../find/desk-view';
import { itemOf } from '../../find/item';
import { officerAct } from '../../http/act';
import { handle } from '../../http/handle';

export default handle(actOnCase, async ({ input, caller, hall, request }) => {
  const before = await findDeskCase(hall, caller, input.caseNo);
  if (!before) return refuse('CaseNotFound');
  const [item, reference, files] = await Promise.all([itemOf(hall, before), hall.reference(), findProofFiles(hall, before)]);
  const after = await changeCase(hall, before, request, () =>
    decide({
      before, item, action: input.action, details: input, calendar: reference.calendar, delegation: reference.delegation, files, checkDays: checkDaysOf(reference),
      officer: caller, act: { ...officerAct(caller, hall, request, input.reason?.trim()), message: input.message, note: input.note },
    }));
  return after.ok ? allow(await findDeskView(hall, after.value, item, caller)) : after;
});
