import { removeUpload } from '../../../shared/contract/files';
import { mayUpload } from '../../../shared/domain/cases/may-upload';
import { withoutCase } from '../../../shared/domain/files/uses';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findMyCase } from '../../find/cases';
import { changeFile, findCaseFile } from '../../find/files';
import { proofFileIds } from '../../find/proof-files';
import { handle } from '../../http/handle';

/** What proves a material stays where it was filed. Taking back what is not there is no mistake: it may be the second try. */
export default handle(removeUpload, async ({ input, caller, hall }) => {
  const one = await findMyCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  if (!mayUpload(one) || proofFileIds(one).includes(input.fileId)) return refuse('UploadsClosed');
  if (!(await findCaseFile(hall, one, input.fileId))) return allow({ fileId: input.fileId });
  const removed = await changeFile(() => findCaseFile(hall, one, input.fileId), hall, async (file) => (file ? allow(withoutCase(file, one.caseNo)) : refuse('FileNotFound')));
  return removed.ok || removed.refusal === 'FileNotFound' ? allow({ fileId: input.fileId }) : refuse('ChangedMeanwhile');
});
