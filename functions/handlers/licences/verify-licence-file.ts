import { verifyLicenceFile } from '../../../shared/contract/licence-check';
import { allow, refuse } from '../../../shared/domain/outcome';
import { verifiedLicence } from '../../find/verified-licence';
import { handle } from '../../http/handle';

export default handle(verifyLicenceFile, async ({ input: { digest }, hall }) => {
  const proof = await hall.licenceFiles.find(digest);
  const found = proof && hall.licenceSeals.isSigned(proof) ? await verifiedLicence(hall, proof.eLicenceId) : undefined;
  return found ? allow(found) : refuse('LicenceUnknown');
});
