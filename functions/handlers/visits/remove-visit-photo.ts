import { removeVisitPhoto } from '../../../shared/contract/visits';
import { withoutCase } from '../../../shared/domain/files/uses';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayDecide } from '../../../shared/domain/people/officer';
import { findDeskCase } from '../../find/cases';
import { changeFile } from '../../find/files';
import { handle } from '../../http/handle';

/** What a report stands on stays. Taking back what is not there is no mistake: it may be the second try. */
export default handle(removeVisitPhoto, async ({ input: { caseNo, fileId }, caller, hall }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const one = await findDeskCase(hall, caller, caseNo);
  if (!one) return refuse('CaseNotFound');
  if (one.procedures.some(({ visit }) => visit?.report?.photos.includes(fileId))) return refuse('VisitClosed', { fileId });
  const removed = await changeFile(() => hall.files.find(caseNo, fileId), hall, async (file) => (file ? allow(withoutCase(file, caseNo)) : refuse('FileNotFound')));
  return removed.ok || removed.refusal === 'FileNotFound' ? allow({ fileId }) : refuse('ChangedMeanwhile');
});
