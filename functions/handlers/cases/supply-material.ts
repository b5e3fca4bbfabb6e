import { supplyMaterial } from '../../../shared/contract/proofs';
import { supplyMaterial as supply } from '../../../shared/domain/cases/supply-material';
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

export default handle(supplyMaterial, async ({ input: { caseNo, material, proof }, caller, hall, request }) => {
  const [before, person] = await Promise.all([findMyCase(hall, caller, caseNo), getPerson(hall, caller.personId)]);
  if (!before) return refuse('CaseNotFound');
  const [item, reference] = await Promise.all([itemOf(hall, before), hall.reference()]);

  const after = await changeCase(hall, before, request, async () => {
    const proving = await findProving(hall, before, { item, person, signer: signerOf(caller), requests: { [material]: proof } });
    const supplying = { before, item, material, request: proof, calendar: reference.calendar, act: applicantAct(caller, hall, request) };
    const dryRun = supply({ ...supplying, proving });
    const given = dryRun.ok ? dryRun.value.proofs[material] : undefined;
    if (!given) return dryRun;
    return supply({ ...supplying, proving: { ...proving, pulled: await pullLicences(hall, before, { [material]: given }, person) } });
  });
  return after.ok ? allow(showCase(after.value, reference, hall.now())) : after;
});
