import { getLicenceFile } from '../../../shared/contract/licence-check';
import { fileLimits } from '../../../shared/domain/files/limits';
import { standingOn } from '../../../shared/domain/licences/life';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf, stampOf } from '../../../shared/domain/workdays';
import { paperOf } from '../../find/licence-paper';
import { handle } from '../../http/handle';

export default handle(getLicenceFile, async ({ input, caller, hall }) => {
  const licence = await hall.licences.find(caller.personId, input.licenceNo);
  if (!licence) return refuse('LicenceNotFound');
  if (licence.caseNo === null) return refuse('IssuedElsewhere');
  const status = standingOn(licence, dayOf(hall.now()));
  if (status !== 'valid') return refuse('LicenceNotInForce', { status });
  const { key, versionId } = await paperOf(hall, licence, caller.personId);
  const name = `${licence.name}${licence.licenceNo}.pdf`;
  const url = await hall.fileStore.link({ key, versionId }, { name, type: 'application/pdf' });
  return allow({ url, name, expiresAt: stampOf(new Date(hall.now().getTime() + fileLimits.linkSeconds * 1000)) });
});
