import { sweptFile } from '../../../shared/domain/files/uses';
import { dayOf } from '../../../shared/domain/workdays';
import type { Hall } from '../../hall';

/** Takes unused grants and the files of abandoned drafts out of use; who sees their records then throws the bytes away. */
export async function sweepFiles(hall: Hall): Promise<number> {
  const today = dayOf(hall.now());
  let swept = 0;
  for (const { ownerId, fileId } of await hall.files.listToSweep(today)) {
    const file = await hall.files.find(ownerId, fileId);
    if (!file || file.sweepOn === null || file.sweepOn > today) continue;
    const found = await Promise.all([...new Set(file.uses.map((use) => use.caseNo))].map((caseNo) => hall.cases.find(caseNo)));
    const after = sweptFile(file, found.filter((one) => one !== undefined), today, hall.fileTerms);
    if ((await hall.files.record(after)) && after.uses.length === 0) swept += 1;
  }
  return swept;
}
