import type { StoredFile } from '../files/stored-file';
import { refuse, type Outcome, allow } from '../outcome';
import type { Case } from './case';
import { unverified } from './awaited';
import { openAlerts, runOut } from './note-licence-change';
import { owedMaterials } from './owed';

export type Obstacle = 'LicenceStale' | 'FilesUnchecked' | 'MaterialsOwed' | 'LicenceAwaited';

type Deciding = { before: Case; files: readonly StoredFile[]; at: Date; reason: string | undefined };

/** A licence that never came is the clerk's to judge, with a reason on record. */
export function mayGrant({ reason, ...deciding }: Deciding): Outcome<void, Obstacle> {
  const clear = isClear(deciding);
  if (!clear.ok) return clear;
  const awaited = unverified(deciding.before);
  return awaited.length > 0 && !reason?.trim() ? refuse('LicenceAwaited', { materials: awaited }) : allow(undefined);
}

/**
 * What keeps a case from being granted whatever is said: a licence that changed since it was fetched and was not looked at again,
 * a file that is not clean, a material still owed.
 */
export function isClear({ before, files, at }: Omit<Deciding, 'reason'>): Outcome<void, Exclude<Obstacle, 'LicenceAwaited'>> {
  const stale = [...new Set([...openAlerts(before).map((alert) => alert.material), ...runOut(before, at)])];
  if (stale.length > 0) return refuse('LicenceStale', { materials: stale });
  const unchecked = uncheckedFiles(before, files);
  if (unchecked.length > 0) return refuse('FilesUnchecked', { materials: unchecked });
  const owed = owedMaterials(before);
  return owed.length > 0 ? refuse('MaterialsOwed', { materials: owed }) : allow(undefined);
}

/** An opinion needs everything but what is postponed. */
export function mayOpine({ before, files, at, reason }: Deciding): Outcome<void, Obstacle> {
  const judged = mayGrant({ before, files, at, reason });
  return !judged.ok && judged.refusal === 'MaterialsOwed' ? allow(undefined) : judged;
}

/** Materials proved by files of which one is not known to be clean. */
export function uncheckedFiles(before: Pick<Case, 'proofs'>, files: readonly StoredFile[]): string[] {
  return Object.entries(before.proofs).filter(([, proof]) => proof.by === 'upload' && !proof.files.every((fileId) => isClean(fileId, files))).map(([material]) => material);
}

function isClean(fileId: string, files: readonly StoredFile[]): boolean {
  return files.some((file) => file.fileId === fileId && file.state === 'clean');
}
