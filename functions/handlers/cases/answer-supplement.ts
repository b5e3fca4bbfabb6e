import { answerSupplement } from '../../../shared/contract/proofs';
import { answerSupplement as answer } from '../../../shared/domain/cases/supplement';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findProving, signerOf } from '../../find/applicant';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { itemOf } from '../../find/item';
import { pullLicences } from '../../find/pull-licences';
import { getPerson } from '../../find/wallets';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(answerSupplement, async ({ input: { caseNo, answers = {}, proofs = {} }, caller, hall, request }) => {
  const [before, person] = await Promise.all([findMyCase(hall, caller, caseNo), getPerson(hall, caller.personId)]);
  if (!before) return refuse('CaseNotFound');
  const [item, reference] = await Promise.all([itemOf(hall, before), hall.reference()]);

  const after = await changeCase(hall, before, request, async () => {
    const proving = await findProving(hall, before, { item, person, signer: signerOf(caller), requests: proofs });
    const answering = { before, item, answers, proofs, calendar: reference.calendar, act: applicantAct(caller, hall, request) };
    const dryRun = answer({ ...answering, proving });
    if (!dryRun.ok) return dryRun;
    const given = Object.fromEntries(Object.entries(dryRun.value.proofs).filter(([material]) => material in proofs));
    return answer({ ...answering, proving: { ...proving, pulled: await pullLicences(hall, before, given, person) } });
  });
  return after.ok ? allow(showCase(after.value, reference, hall.now())) : after;
});
