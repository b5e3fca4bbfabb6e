import { passFile, refuseFile } from '../../../shared/domain/files/file-life';
import type { StoredFile } from '../../../shared/domain/files/stored-file';
import type { ExamineFile, Hall } from '../../hall';

type Checked = 'clean' | 'refused' | 'not waiting';

/**
 * Looks into a file that arrived and keeps a clean copy, or says why not. Called by the stream. A crash on the way leaves the file as it was, and the call comes again; a file that waits for nothing is left alone.
 */
export async function checkFile(hall: Hall, { ownerId, fileId }: Pick<StoredFile, 'ownerId' | 'fileId'>, examine: ExamineFile, digest: (bytes: Uint8Array) => string): Promise<Checked> {
  const before = await hall.files.find(ownerId, fileId);
  const { key, versionId } = before?.quarantine ?? { key: '', versionId: null };
  if (before?.state !== 'checking' || versionId === null) return 'not waiting';
  const arrived = await hall.fileStore.readArrived({ key, versionId });
  if (!arrived) return settle(hall, refuseFile(before, 'OtherSize'));
  const found = await examine(arrived, before);
  if (!found.ok) return settle(hall, refuseFile(before, found.refusal));
  const { redrawn, pages } = found.value;
  const cleanKey = cleanKeyOf(hall, before);
  const kept = await hall.fileStore.keep(cleanKey, before.type, redrawn ?? { key, versionId });
  const bytes = redrawn ?? arrived;
  return settle(hall, passFile(before, { key: cleanKey, versionId: kept, bytes: bytes.length, digest: redrawn ? digest(bytes) : before.digest, pages }));
}

async function settle(hall: Hall, moved: ReturnType<typeof passFile>): Promise<Checked> {
  // A record that changed meanwhile brings the next call itself.
  if (!moved.ok || !(await hall.files.record(moved.value))) return 'not waiting';
  return moved.value.state === 'clean' ? 'clean' : 'refused';
}

/** Follows from the grant, so that a check done twice leaves one copy. */
function cleanKeyOf(hall: Hall, { ownerId, fileId, quarantine }: StoredFile): string {
  return `${ownerId}/${fileId}/${hall.digest(quarantine.key).slice(0, 32)}`;
}

/** Once decided, nothing stays in quarantine. */
export async function emptyQuarantine(hall: Hall, { quarantine }: StoredFile): Promise<void> {
  await hall.fileStore.discardArrived(quarantine.key);
}

/** A file that is given for nothing any more goes, record first: what a new grant of the same file brings has other keys. */
export async function discardFile(hall: Hall, seen: StoredFile): Promise<'discarded' | 'in use'> {
  const now = await hall.files.find(seen.ownerId, seen.fileId);
  if (now && (now.uses.length > 0 || !(await hall.files.discard(now)))) return 'in use';
  await hall.fileStore.discardArrived(seen.quarantine.key);
  await hall.fileStore.discardKept(cleanKeyOf(hall, seen));
  return 'discarded';
}
