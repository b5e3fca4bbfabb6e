import { advance } from '../flow';
import { allow, type Outcome } from '../outcome';
import { dayOf } from '../workdays';
import type { FileTerms } from './limits';
import { fileFlow, type FileAction, type FileFault, type StoredFile, type TrustGrade } from './stored-file';
import { daysAfter } from './uses';

type Moved = Outcome<StoredFile, 'ActionNotOpen'>;
type Role = (typeof fileFlow)[number]['by'][number];

function move(before: StoredFile, action: FileAction, by: Role, change: Partial<StoredFile>): Moved {
  const moved = advance(fileFlow, before.state, action, by);
  return moved.ok ? allow({ ...before, ...change, state: moved.value }) : moved;
}

/** The bytes are there; from now on this version of them is meant, whatever else is sent under the key. */
export function confirmFile(before: StoredFile, versionId: string, at: Date, terms: FileTerms): Moved {
  return move(before, 'confirm', 'applicant', { quarantine: { ...before.quarantine, versionId }, sweepOn: daysAfter(dayOf(at), terms.abandonedDraft) });
}

export function passFile(before: StoredFile, clean: NonNullable<StoredFile['clean']>): Moved {
  return move(before, 'pass', 'clock', { clean, fault: null });
}

export function refuseFile(before: StoredFile, fault: FileFault): Moved {
  return move(before, 'refuse', 'clock', { fault });
}

/** 核验: an officer compared the file with the original. */
export function verifyFile(before: StoredFile, officer: { officerId: string; name: string }, at: Date, terms: FileTerms): Moved {
  const on = dayOf(at);
  return move(before, 'verify', 'officer', { verified: { officerId: officer.officerId, name: officer.name, on, validUntil: daysAfter(on, terms.verified) } });
}

/** B while a comparison with the original counts, else C: sent by the applicant, to be compared first. */
export function gradeOf(file: Pick<StoredFile, 'verified'>, today: string): Extract<TrustGrade, 'B' | 'C'> {
  return file.verified && today <= file.verified.validUntil ? 'B' : 'C';
}
