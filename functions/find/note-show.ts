import type { Receipt } from '../../shared/domain/licences/receipt';
import type { LicenceShow } from '../../shared/domain/licences/show';
import { sceneWords } from '../../shared/words/authorisation';
import type { Hall } from '../hall';

/** Both sides have a line in their record: the holder who looked, and whoever signed in what they were shown. Told twice it is noted once. */
export async function noteShow(hall: Pick<Hall, 'receipts' | 'digest' | 'people'>, { showId, holderId, licenceNo, licenceName, scene, used }: LicenceShow): Promise<number> {
  if (used === null) return 0;
  const { at, by, fields } = used;
  const department = by.kind === 'officer' && by.id ? (await hall.people.findOfficer(by.id))?.department ?? null : null;
  const said = { at, licenceNo, licenceName, caseNo: null, itemName: sceneWords.title, purpose: sceneWords[scene].name, fields: [...sceneWords.always, ...fields] };
  const line = (side: string, owner: string, more: Pick<Receipt, 'by' | 'result'>): Receipt => ({ receiptId: hall.digest(`${showId}\n${side}`).slice(0, 24), holderId: owner, ...said, ...more });
  const lines = [line('holder', holderId, { by: { kind: by.kind, name: by.name, department }, result: 'shown' })];
  if (by.id !== null) lines.push(line('reader', by.id, { by: { kind: 'self', name: by.name, department }, result: 'seen' }));
  await hall.receipts.put(lines);
  return lines.length;
}
