import type { Case } from '../../shared/domain/cases/case';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import type { Hall } from '../hall';

/** The files that prove materials of a case; nothing is read where none does. */
export async function findProofFiles(hall: Hall, one: Case): Promise<StoredFile[]> {
  const fileIds = Object.values(one.proofs).flatMap((proof) => (proof.by === 'upload' ? proof.files : proof.by === 'reuse' ? [proof.fileId] : []));
  if (fileIds.length === 0) return [];
  return (await hall.files.ofOwner(one.applicant.personId)).filter((file) => fileIds.includes(file.fileId));
}
