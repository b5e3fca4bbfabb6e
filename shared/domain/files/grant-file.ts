import { advance } from '../flow';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, stampOf } from '../workdays';
import { fileName } from './file-name';
import { fileLimits, type FileTerms } from './limits';
import { fileFlow, fileTypes, type FileFault, type FileType, type FileUse, type StoredFile } from './stored-file';
import { daysAfter, withUse } from './uses';

/** What the phone says of a file before it sends it. */
export type FileAsk = { name: string; type: string; bytes: number; digest: string };
type Fit = { name: string; type: FileType; bytes: number; digest: string };
type Unfit = 'FileNameUnfit' | 'FileNameTooLong' | 'FileTypeNotTaken' | 'FileEmpty' | 'FileTooLarge' | 'TooManyFiles';

/** The same file of the same owner is the same record: it is granted once and never sent twice. */
export function fileIdFrom(digestOfOwnerAndFile: string): string {
  return `F${digestOfOwnerAndFile.slice(0, 24)}`;
}

/** Whether such a file may be sent for a material that has `others` already. */
export function mayGrant(ask: FileAsk, others: number): Outcome<Fit, Unfit> {
  const type = fileTypes.find((one) => one === ask.type);
  if (!type) return refuse('FileTypeNotTaken', { types: fileTypes });
  const name = fileName(ask.name, type);
  if (!name.ok) return name;
  if (ask.bytes === 0) return refuse('FileEmpty');
  if (ask.bytes > fileLimits.bytes) return refuse('FileTooLarge', { atMostBytes: fileLimits.bytes });
  if (others >= fileLimits.filesAMaterial) return refuse('TooManyFiles', { atMost: fileLimits.filesAMaterial });
  return allow({ name: name.value, type, bytes: ask.bytes, digest: ask.digest });
}

type Grant = { before: StoredFile | undefined; fileId: string; ownerId: string; file: Fit; use: FileUse; quarantineKey: string; at: Date; terms: FileTerms };

/**
 * The record after a grant: a file that is here already only gets another use; one that is not yet here, or did not
 * arrive as announced, gets a key to be sent under. A file that was found bad is not taken again: `FileRefused`.
 */
export function grantFile({ before, fileId, ownerId, file, use, quarantineKey, at, terms }: Grant): Outcome<StoredFile, 'FileRefused'> {
  if (before && !advance(fileFlow, before.state, 'grant', 'applicant').ok) return allow(withUse(before, use, daysAfter(dayOf(at), terms.abandonedDraft)));
  if (before?.fault && before.type === file.type && !isMishap(before.fault)) return refuse('FileRefused', { fault: before.fault });
  const again = before?.state === 'granted' ? before.quarantine.key : quarantineKey;
  return allow(withUse({
    fileId, ownerId, ...file, version: before?.version ?? 0, uses: before?.uses ?? [], state: 'granted', fault: null, quarantine: { key: again, versionId: null },
    clean: null, grantedAt: stampOf(at), verified: null, sweepOn: null,
  }, use, daysAfter(dayOf(at), terms.unusedGrant)));
}

/** Other bytes than announced arrived: an accident of the way, the file itself may be fine. */
function isMishap(fault: FileFault): boolean {
  return fault === 'OtherSize' || fault === 'OtherDigest';
}
