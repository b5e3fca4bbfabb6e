import type { Case } from '../../shared/domain/cases/case';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import { isGivenFor } from '../../shared/domain/files/uses';
import type { Hall } from '../hall';

/** What a photo of a visit was given for: the procedure of its case. The case itself owns it, so that no applicant's door leads to it. */
export const visitUse = (caseNo: string, procedureId: number) => ({ caseNo, material: `visit-${procedureId}` });

/** The photos of one visit of a case, or of all, the first sent first. */
export async function photosOf(hall: Hall, { caseNo }: Pick<Case, 'caseNo'>, procedureId?: number): Promise<StoredFile[]> {
  const found = await hall.files.ofOwner(caseNo);
  const mine = procedureId === undefined ? found : found.filter((file) => isGivenFor(file, visitUse(caseNo, procedureId)));
  return mine.sort((a, b) => a.grantedAt.localeCompare(b.grantedAt) || a.fileId.localeCompare(b.fileId));
}
