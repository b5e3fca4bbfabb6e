import { authoriseLicences } from '../../../shared/contract/proofs';
import { authorise } from '../../../shared/domain/cases/authorise';
import { allow, refuse } from '../../../shared/domain/outcome';
import { AUTHORISATION_TEXT, purposeWords } from '../../../shared/words/authorisation';
import { findMyCase } from '../../find/cases';
import { changeCase } from '../../find/change-case';
import { grantable } from '../../find/grantable';
import { itemOf } from '../../find/item';
import { findWallets, getPerson } from '../../find/wallets';
import { applicantAct } from '../../http/act';
import { handle } from '../../http/handle';
import { showCase } from '../../show/case';

export default handle(authoriseLicences, async ({ input, caller, hall, request }) => {
  const [before, person] = await Promise.all([findMyCase(hall, caller, input.caseNo), getPerson(hall, caller.personId)]);
  if (!before) return refuse('CaseNotFound');
  if (input.textVersion !== AUTHORISATION_TEXT) return refuse('TextChanged', { textVersion: AUTHORISATION_TEXT });
  const [item, wallets, reference] = await Promise.all([itemOf(hall, before), findWallets(hall, person), hall.reference()]);
  const licences = await grantable(hall, { item, person, wallets, reference, asked: input.licences });
  if (!licences.ok) return licences;
  const grantId = hall.digest([before.caseNo, caller.actorId, request?.key ?? hall.newKey()].join('\n')).slice(0, 24);
  const after = await changeCase(hall, before, request, () =>
    authorise({ before, licences: licences.value, purpose: purposeWords(item.name), text: AUTHORISATION_TEXT, grantId, act: applicantAct(caller, hall, request) }));
  return after.ok ? allow(showCase(after.value, reference, hall.now())) : after;
});
