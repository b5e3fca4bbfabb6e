import { listVisitPhotos } from '../../../shared/contract/visits';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { photosOf } from '../../find/visit-photos';
import { handle } from '../../http/handle';
import { showPhotos } from '../../show/visit';

export default handle(listVisitPhotos, async ({ input, caller, hall }) => {
  const one = await findDeskCase(hall, caller, input.caseNo);
  if (!one) return refuse('CaseNotFound');
  return allow({ photos: (await photosOf(hall, one)).flatMap((file) => showPhotos(file, one)) });
});
