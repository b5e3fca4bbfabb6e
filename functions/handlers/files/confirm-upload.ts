import { confirmUpload } from '../../../shared/contract/files';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { confirmArrived } from '../../find/arrived';
import { findMyCase } from '../../find/cases';
import { changeFile, findCaseFile } from '../../find/files';
import { handle } from '../../http/handle';
import { showFile } from '../../show/file';

/** Open whatever became of the case meanwhile: a file may arrive after filing. */
export default handle(confirmUpload, async ({ input, caller, hall }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  const confirmed = await changeFile(() => findCaseFile(hall, one, input.fileId), hall, (file) => confirmArrived(hall, file));
  return confirmed.ok ? allow(showFile(confirmed.value, one.caseNo, dayOf(hall.now()))) : confirmed;
});
