import { submitCase } from '../../../shared/contract/cases';
import { submitCase as submit } from '../../../shared/domain/cases/submit-case';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findProving, signerOf } from '../../find/applicant';
import { sensitiveIn } from '../../../shared/domain/privacy/sensitive';
import { findMyCase } from '../../find/cases';
import { consented } from '../../find/consented';
import { changeCase } from '../../find/change-case';
import { checkDaysOf } from '../../find/grant-filed';
import { itemOf } from '../../find/item';
import { pullLicences } from '../../find/pull-licences';
import { getPerson } from '../../find/wallets';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(submitCase, async ({ input, caller, hall, request }) => {
  const [draft, person] = await Promise.all([findMyCase(hall, caller, input.caseNo), getPerson(hall, caller.personId)]);
  if (!draft) return refuse('CaseNotFound');
  const agreed = person.kind === 'natural' && sensitiveIn(draft.answers).length > 0 ? await consented(hall, caller, 'sensitive') : allow(true);
  if (!agreed.ok) return agreed;
  const [item, reference] = await Promise.all([itemOf(hall, draft), hall.reference()]);

  const filed = await changeCase(hall, draft, request, async () => {
    const proving = await findProving(hall, draft, { item, person, signer: signerOf(caller), requests: input.proofs });
    const filing = { draft, item, proofs: input.proofs, calendar: reference.calendar, checkDays: checkDaysOf(reference), act: applicantAct(caller, hall, request) };
    const dryRun = submit({ ...filing, proving });
    if (!dryRun.ok) return dryRun;
    return submit({ ...filing, proving: { ...proving, pulled: await pullLicences(hall, draft, dryRun.value.proofs, person) } });
  });
  return filed.ok ? allow(showCase(filed.value, reference, hall.now())) : filed;
});
