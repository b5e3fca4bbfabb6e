import { listMandates } from '../../../shared/contract/mandates';
import { allow } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showMandate } from '../../show/mandate';

/** Who acts for a firm by a mandate sees their own, not what others were trusted with. */
export default handle(listMandates, async ({ caller, hall }) => {
  const person = await getPerson(hall, caller.personId);
  const mayGrant = person.kind === 'legal' && person.legalPersonId === caller.actorId;
  const mandates = mayGrant ? await hall.mandates.ofEnterprise(person.personId) : await hall.mandates.toPerson(caller.actorId);
  return allow({ mandates: mandates.map((one) => showMandate(one, caller.actorId, dayOf(hall.now()))), mayGrant });
});
