import type { Licence } from '../../shared/domain/licences/licence';
import type { LicencePaper } from '../../shared/domain/licences/paper';
import { stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';
import { issuerOf } from '../show/names';
import { getPerson } from './wallets';

/** The sheet of a licence, pressed once a version: what was pressed for the same words is found again. Its proof is kept before it can be had. */
export async function paperOf(hall: Hall, licence: Licence, holderId: string): Promise<{ key: string; versionId: string }> {
  const { eLicenceId, licenceNo } = licence;
  const paper = await writtenPaper(hall, licence, holderId);
  const check = { address: hall.licenceSeals.addressOf(eLicenceId), code: hall.licenceSeals.codeOf(eLicenceId) };
  const key = `documents/licences/${licenceNo}/${hall.digest(JSON.stringify([paper, check]))}.pdf`;
  const known = await hall.fileStore.kept(key);
  if (known) return { key, versionId: known };
  const { bytes, digest } = await hall.documents.pressLicence(paper, check);
  const file = { digest, eLicenceId, madeAt: stampOf(hall.now()) };
  await hall.licenceFiles.put({ ...file, signature: hall.licenceSeals.sign(file) });
  return { key, versionId: await hall.fileStore.keep(key, 'application/pdf', bytes) };
}

/** The holder's own copy: every field whole. What repeats its number, its holder or its end is left to the lines of their own. */
async function writtenPaper(hall: Hall, one: Licence, holderId: string): Promise<LicencePaper> {
  const [holder, reference] = await Promise.all([getPerson(hall, holderId), hall.reference()]);
  const { name, licenceNo, eLicenceId, issuedOn, validTo } = one;
  const fields = (reference.licenceTypes[one.type]?.fields ?? []).flatMap(({ key, label }) => {
    const value = one.fields[key];
    const isSaid = value === null || value === undefined || value === '' || key === 'validTo' || value === holder.name;
    return isSaid ? [] : [{ label, value: String(value) }];
  });
  return { title: name, licenceNo, eLicenceId, holderName: holder.name, fields, issuer: issuerOf(one.issuer, reference), issuedOn, validTo };
}
