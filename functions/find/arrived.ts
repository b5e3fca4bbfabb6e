import { confirmFile } from '../../shared/domain/files/file-life';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';

/** A file whose bytes are said to be there: pinned if they are. Once confirmed, asking again changes nothing. */
export async function confirmArrived(hall: Hall, file: StoredFile | undefined): Promise<Outcome<StoredFile, 'FileNotFound' | 'FileNotArrived'>> {
  if (!file) return refuse('FileNotFound');
  if (file.state !== 'granted') return allow(file);
  const versionId = await hall.fileStore.arrived(file.quarantine.key);
  if (versionId === undefined) return refuse('FileNotArrived');
  const moved = confirmFile(file, versionId, hall.now(), hall.fileTerms);
  return moved.ok ? moved : allow(file);
}
