import { grantVisitUpload } from '../../../shared/contract/visits';
import { fileIdFrom, grantFile } from '../../../shared/domain/files/grant-file';
import { isGivenFor } from '../../../shared/domain/files/uses';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayDecide } from '../../../shared/domain/people/officer';
import { mayPhotograph } from '../../../shared/domain/visits/may-photograph';
import { findDeskCase } from '../../find/cases';
import { changeFile } from '../../find/files';
import { formFor } from '../../find/form-for';
import { photosOf, visitUse } from '../../find/visit-photos';
import { handle } from '../../http/handle';
import { showPhotos } from '../../show/visit';

export default handle(grantVisitUpload, async ({ input, caller, hall }) => {
  const { caseNo, visit, digest } = input;
  if (!mayDecide(caller.role)) return refuse('NotForYou');
  const one = await findDeskCase(hall, caller, caseNo);
  if (!one) return refuse('CaseNotFound');
  const use = visitUse(caseNo, visit);
  const fileId = fileIdFrom(hall.digest(`${caseNo}\n${digest}`));
  const others = (await photosOf(hall, one, visit)).filter((other) => other.fileId !== fileId && isGivenFor(other, use)).length;
  const file = mayPhotograph(one, visit, input, others);
  if (!file.ok) return file.refusal === 'TooManyFiles' ? refuse('TooManyPhotos', file.about) : { ...file, refusal: file.refusal };
  const granted = await changeFile(() => hall.files.find(caseNo, fileId), hall, async (before) =>
    grantFile({ before, fileId, ownerId: caseNo, file: file.value, use, quarantineKey: `${caseNo}/${fileId}/${hall.newKey()}`, at: hall.now(), terms: hall.fileTerms }));
  if (!granted.ok) return granted;
  const photo = showPhotos(granted.value, one).find((shown) => shown.visit === visit);
  return photo ? allow({ photo, upload: await formFor(hall, granted.value) }) : refuse('ChangedMeanwhile');
});
