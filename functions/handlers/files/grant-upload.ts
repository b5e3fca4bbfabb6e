import { grantUpload } from '../../../shared/contract/files';
import { mayUpload } from '../../../shared/domain/cases/may-upload';
import { fileIdFrom, grantFile, mayGrant } from '../../../shared/domain/files/grant-file';
import { isGivenFor } from '../../../shared/domain/files/uses';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { findMyCase } from '../../find/cases';
import { changeFile } from '../../find/files';
import { formFor } from '../../find/form-for';
import { itemOf } from '../../find/item';
import { handle } from '../../http/handle';
import { showFile } from '../../show/file';

export default handle(grantUpload, async ({ input, caller, hall }) => {
  const { caseNo, material, digest } = input;
  const one = await findMyCase(hall, caller, caseNo);
  if (!one) return refuse('CaseNotFound');
  if (!mayUpload(one)) return refuse('UploadsClosed');
  const [item, owned] = await Promise.all([itemOf(hall, one), hall.files.ofOwner(caller.personId)]);
  if (!item.materials.some(({ code, isForm }) => code === material && !isForm)) return refuse('MaterialNotAsked', { material });
  const fileId = fileIdFrom(hall.digest(`${caller.personId}\n${digest}`));
  const file = mayGrant(input, owned.filter((other) => other.fileId !== fileId && isGivenFor(other, { caseNo, material })).length);
  if (!file.ok) return file;

  let known = owned.find((other) => other.fileId === fileId);
  const read = async () => (known === undefined ? hall.files.find(caller.personId, fileId) : known);
  const granted = await changeFile(read, hall, async (before) => {
    known = undefined;
    const quarantineKey = `${caller.personId}/${fileId}/${hall.newKey()}`;
    return grantFile({ before, fileId, ownerId: caller.personId, file: file.value, use: { caseNo, material }, quarantineKey, at: hall.now(), terms: hall.fileTerms });
  });
  if (!granted.ok) return granted;
  return allow({ file: showFile(granted.value, caseNo, dayOf(hall.now())), upload: await formFor(hall, granted.value) });
});
