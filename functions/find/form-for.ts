import type { Upload } from '../../shared/contract/files';
import { fileLimits } from '../../shared/domain/files/limits';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import { stampOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';

/** The form by which a granted file is sent, once; one that is here already needs none. */
export async function formFor(hall: Hall, { state, type, bytes, digest, quarantine: { key } }: StoredFile): Promise<Upload | null> {
  if (state !== 'granted') return null;
  const form = await hall.fileStore.grant({ key, type, bytes, digest });
  return { ...form, expiresAt: stampOf(new Date(hall.now().getTime() + fileLimits.grantSeconds * 1000)) };
}
