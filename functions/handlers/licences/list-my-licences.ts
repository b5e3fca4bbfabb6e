import { listMyLicences } from '../../../shared/contract/licences';
import { allow } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showLicence } from '../../show/licence';

export default handle(listMyLicences, async ({ input, caller, hall }) => {
  const [held, reference] = await Promise.all([hall.licences.heldBy(caller.personId), hall.reference()]);
  const known = { reference, holderName: caller.name, today: dayOf(hall.now()) };
  const order = { valid: 0, suspended: 1, expired: 2, revoked: 3, cancelled: 4, superseded: 5 };
  const licences = held.map((one) => showLicence(one, known)).sort((a, b) => order[a.status] - order[b.status] || b.issuedOn.localeCompare(a.issuedOn));
  return allow({ licences: licences.filter((one) => input.status === undefined || one.status === input.status) });
});
