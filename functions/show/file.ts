import type { FileView } from '../../shared/contract/files';
import { gradeOf } from '../../shared/domain/files/file-life';
import type { StoredFile } from '../../shared/domain/files/stored-file';

/** A file as given for one case; what else its owner uses it for is not shown. */
export function showFile(file: StoredFile, caseNo: string, today: string): FileView {
  const { fileId, name, type, bytes, digest, state, fault, clean, verified } = file;
  return {
    fileId, name, type, bytes, digest, state, fault, pages: clean?.pages ?? null, grade: gradeOf(file, today),
    materials: file.uses.filter((use) => use.caseNo === caseNo).map((use) => use.material),
    verified: verified && { name: verified.name, on: verified.on, validUntil: verified.validUntil },
  };
}
