import { submitCase } from '../../../shared/contract/cases';
import { submitCase as submit } from '../../../shared/domain/cases/submit-case';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { itemOf } from '../../find/item';
import { findWallets, getPerson } from '../../find/wallets';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(submitCase, async ({ input, caller, hall, request }) => {
  const [draft, person] = await Promise.all([findMyCase(hall, caller, input.caseNo), getPerson(hall, caller.personId)]);
  if (!draft) return refuse('CaseNotFound');
  const [item, wallets, reference] = await Promise.all([itemOf(hall, draft), findWallets(hall, person), hall.reference()]);

  const filed = await changeCase(hall, draft, request, () =>
    submit({ draft, item, proofs: input.proofs, wallets, calendar: reference.calendar, act: applicantAct(caller, hall, request) }));
  return filed.ok ? allow(showCase(filed.value, reference)) : filed;
});
