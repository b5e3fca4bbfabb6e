import type { Case } from '../../shared/domain/cases/case';
import type { StoredFile } from '../../shared/domain/files/stored-file';
import { isGivenFor } from '../../shared/domain/files/uses';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Hall } from '../hall';
import { proofFileIds } from './proof-files';

const TRIES = 3;

/** A file of the case's applicant that was given for this case or is used again in it; any other is simply not found. */
export async function findCaseFile(hall: Hall, one: Case, fileId: string): Promise<StoredFile | undefined> {
  const found = await hall.files.find(one.applicant.personId, fileId);
  return found && (isGivenFor(found, one) || proofFileIds(one).includes(fileId)) ? found : undefined;
}

/**
 * Reads, decides and records a file. Somebody else's change in between is no refusal, because every deed on a file says
 * the same the second time: it is decided anew on what is there now.
 */
export async function changeFile<R extends string>(
  read: () => Promise<StoredFile | undefined>, hall: Hall, decide: (now: StoredFile | undefined) => Promise<Outcome<StoredFile, R>>,
): Promise<Outcome<StoredFile, R | 'ChangedMeanwhile'>> {
  for (let turn = 0; turn < TRIES; turn += 1) {
    const before = await read();
    const after = await decide(before);
    if (!after.ok || after.value === before) return after;
    if (await hall.files.record(after.value)) return allow({ ...after.value, version: after.value.version + 1 });
  }
  return refuse('ChangedMeanwhile');
}
