import { verifyLicence } from '../../../shared/contract/licence-check';
import { allow, refuse } from '../../../shared/domain/outcome';
import { verifiedLicence } from '../../find/verified-licence';
import { handle } from '../../http/handle';

export default handle(verifyLicence, async ({ input: { id, code }, hall }) => {
  // The code first: who has none learns nothing, not even how long a look at a record takes.
  const found = hall.licenceSeals.isCodeOf(id, code) ? await verifiedLicence(hall, id) : undefined;
  return found ? allow(found) : refuse('LicenceUnknown');
});
