import { listMyFiles } from '../../../shared/contract/files';
import { isGivenFor } from '../../../shared/domain/files/uses';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { findMyCase } from '../../find/cases';
import { handle } from '../../http/handle';
import { showFile } from '../../show/file';

export default handle(listMyFiles, async ({ input, caller, hall }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  const given = (await hall.files.ofOwner(caller.personId)).filter((file) => isGivenFor(file, one));
  return allow({ files: given.sort((a, b) => a.grantedAt.localeCompare(b.grantedAt)).map((file) => showFile(file, one.caseNo, dayOf(hall.now()))) });
});
