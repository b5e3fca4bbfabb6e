import { confirmVisitUpload } from '../../../shared/contract/visits';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayDecide } from '../../../shared/domain/people/officer';
import { confirmArrived } from '../../find/arrived';
import { findDeskCase } from '../../find/cases';
import { changeFile } from '../../find/files';
import { handle } from '../../http/handle';
import { showPhotos } from '../../show/visit';

export default handle(confirmVisitUpload, async ({ input, caller, hall }) => {
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const one = await findDeskCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  const confirmed = await changeFile(() => hall.files.find(one.caseNo, input.fileId), hall, (file) => confirmArrived(hall, file));
  if (!confirmed.ok) return confirmed;
  const photo = showPhotos(confirmed.value, one).at(-1);
  return photo ? allow(photo) : refuse('FileNotFound');
});
