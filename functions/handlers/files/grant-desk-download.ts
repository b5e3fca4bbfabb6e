import { grantDeskDownload } from '../../../shared/contract/files';
import type { StoredFile } from '../../../shared/domain/files/stored-file';
import type { OfficerCaller } from '../../../shared/domain/people/caller';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf } from '../../../shared/domain/workdays';
import { watermarkWords } from '../../../shared/words/authorisation';
import { chain } from '../../find/chain';
import { findDeskCase, findHeldCase } from '../../find/cases';
import { findCaseFile } from '../../find/files';
import { linkTo } from '../../find/file-link';
import type { Hall } from '../../hall';
import { handle } from '../../http/handle';

export default handle(grantDeskDownload, async ({ input, caller, hall }) => {
  const found = await findDeskCase(hall, caller, input.caseNo);
  if (!found) return refuse('CaseNotFound');
  const photo = await hall.files.find(found.caseNo, input.fileId);
  // Photos of a visit are the desk's own: who decides looks at them too.
  const held = photo ? allow(found) : await findHeldCase(hall, caller, input.caseNo);
  if (!held.ok) return held;
  const file = photo ?? (await findCaseFile(hall, held.value, input.fileId));
  if (!file) return refuse('FileNotFound');
  if (!file.clean) return refuse('FileNotReady', { state: file.state, fault: file.fault });
  const place = file.type === 'application/pdf' ? file.clean : await preview(hall, file, file.clean, caller);
  await chain(hall, held.value, { kind: 'look', what: 'file', about: file.fileId, who: caller.officerId, name: caller.name });
  return allow(await linkTo(hall, file, place, { caseNo: held.value.caseNo, by: 'officer', who: caller.officerId, name: caller.name }));
});

/** Drawn for this officer on this day, beside the file, so that it goes when the file goes. */
async function preview(hall: Hall, { type }: StoredFile, clean: NonNullable<StoredFile['clean']>, officer: OfficerCaller) {
  const day = dayOf(hall.now());
  const key = `${clean.key}.seen/${officer.officerId}/${day}`;
  const drawn = await hall.drawPreview(await hall.fileStore.readKept(clean), watermarkWords(officer.name, day));
  return { key, versionId: await hall.fileStore.keep(key, type, drawn) };
}
