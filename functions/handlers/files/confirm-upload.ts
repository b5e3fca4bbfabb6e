import { confirmUpload } from '../../../shared/contract/files';
import { confirmFile } from '../../../shared/domain/files/file-life';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { findMyCase } from '../../find/cases';
import { changeFile, findCaseFile } from '../../find/files';
import { handle } from '../../http/handle';
import { showFile } from '../../show/file';

/** Open whatever became of the case meanwhile: a file may arrive after filing. Once confirmed, asking again changes nothing. */
export default handle(confirmUpload, async ({ input, caller, hall }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  const confirmed = await changeFile(() => findCaseFile(hall, one, input.fileId), hall, async (file) => {
    if (!file) return refuse('FileNotFound');
    if (file.state !== 'granted') return allow(file);
    const versionId = await hall.fileStore.arrived(file.quarantine.key);
    if (versionId === undefined) return refuse('FileNotArrived');
    const moved = confirmFile(file, versionId, hall.now(), hall.fileTerms);
    return moved.ok ? moved : allow(file);
  });
  return confirmed.ok ? allow(showFile(confirmed.value, one.caseNo, dayOf(hall.now()))) : confirmed;
});
