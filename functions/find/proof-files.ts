import type { Case } from '../../shared/domain/cases/case';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import type { Hall } from '../hall';

/** The files that prove materials of a case; nothing is read where none does. */
export async function findProofFiles(hall: Hall, one: Case): Promise<StoredFile[]> {
  const fileIds = proofFileIds(one);
  if (fileIds.length === 0) return [];
  return (await hall.files.ofOwner(one.applicant.personId)).filter((file) => fileIds.includes(file.fileId));
}

/** Which files prove a material of this case, its own or used again. */
export function proofFileIds(one: Case): string[] {
  return Object.values(one.proofs).flatMap((proof) => (proof.by === 'upload' ? proof.files : proof.by === 'reuse' ? [proof.fileId] : []));
}
