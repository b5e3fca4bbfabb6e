import type { Download } from '../../shared/contract/files';
import { fileLimits } from '../../shared/domain/files/limits';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import { stampOf } from '../../shared/domain/workdays';
import type { FileRead, Hall } from '../hall';

/** A link of a minute; that it was given is on record before it is given. */
export async function linkTo(
  hall: Hall, { fileId, name, type }: StoredFile, place: { key: string; versionId: string }, read: Pick<FileRead, 'caseNo' | 'by' | 'who' | 'name'>,
): Promise<Download> {
  const at = hall.now();
  await hall.files.noteRead({ fileId, ...read, at: stampOf(at), key: hall.newKey() });
  return { url: await hall.fileStore.link(place, { name, type }), expiresAt: stampOf(new Date(at.getTime() + fileLimits.linkSeconds * 1000)) };
}
