import { getMyLicence } from '../../../shared/contract/licences';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showLife } from '../../show/desk-licence';
import { showLicence, wholeFields } from '../../show/licence';

export default handle(getMyLicence, async ({ input, caller, hall }) => {
  const [licence, reference] = await Promise.all([hall.licences.find(caller.personId, input.licenceNo), hall.reference()]);
  if (!licence) return refuse('LicenceNotFound');
  const shown = showLicence(licence, { reference, holderName: caller.name, today: dayOf(hall.now()) });
  return allow({ ...shown, fields: wholeFields(licence, reference), life: showLife(licence, reference) });
});
