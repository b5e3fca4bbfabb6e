import { grantDownload } from '../../../shared/contract/files';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { findCaseFile } from '../../find/files';
import { linkTo } from '../../find/file-link';
import { handle } from '../../http/handle';

export default handle(grantDownload, async ({ input, caller, hall }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  const file = await findCaseFile(hall, one, input.fileId);
  if (!file) return refuse('FileNotFound');
  if (!file.clean) return refuse('FileNotReady', { state: file.state, fault: file.fault });
  return allow(await linkTo(hall, file, file.clean, { caseNo: one.caseNo, by: 'applicant', who: caller.actorId, name: caller.name }));
});
