import type { FileFault, FileType, StoredFile } from '../shared/domain/files/stored-file';
import type { Outcome } from '../shared/domain/outcome';
import type { Kept } from './hall-cases';

export type FileRecords = {
  find(ownerId: string, fileId: string): Promise<StoredFile | undefined>;
  ofOwner(ownerId: string): Promise<StoredFile[]>;
  /** Keeps the next version, if `after.version` is still the one on record; 0 for a file nobody has yet. */
  record(after: StoredFile): Kept;
  /** Takes the record away, if it is still at this version. */
  discard(file: StoredFile): Kept;
  /** Files the sweep is to look at on this day. */
  listToSweep(today: string): Promise<{ ownerId: string; fileId: string }[]>;
  /** Every download, for good. */
  noteRead(read: FileRead): Promise<void>;
  readsOf(fileId: string): Promise<FileRead[]>;
};
/** Who was given a link to a file, when, for which case. */
export type FileRead = { fileId: string; caseNo: string; by: 'applicant' | 'officer'; who: string; name: string; at: string; key: string };

export type SheetType = 'text/csv; charset=utf-8' | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type UploadPlace = { key: string; uploadId: string };

/** The bucket's two rooms (隔离区, 存放区): what arrived is only ever read by the checker, what is kept is served by links. */
export type FileStore = {
  /** A form by which a phone sends exactly these bytes under this key, for a minute. */
  grant(ask: { key: string; type: FileType; bytes: number; digest: string }): Promise<{ url: string; fields: Record<string, string> }>;
  /** The version under this key that counts from now on; undefined while nothing has arrived. */
  arrived(key: string): Promise<string | undefined>;
  readArrived(place: { key: string; versionId: string }): Promise<Uint8Array | undefined>;
  /** Every version of it. */
  discardArrived(key: string): Promise<void>;
  /** Keeps bytes, or a copy of exactly the version that arrived; answers the kept version. */
  keep(key: string, type: FileType, from: Uint8Array | { key: string; versionId: string }): Promise<string>;
  readKept(place: { key: string; versionId: string }): Promise<Uint8Array>;
  /** The version of what is kept under exactly this key; undefined while nothing is. */
  kept(key: string): Promise<string | undefined>;
  discardKept(key: string): Promise<void>;
  /** A link of a minute to exactly this version, to be saved or shown under this name. */
  link(place: { key: string; versionId: string }, as: { name: string; type: FileType | SheetType }): Promise<string>;
  /** What is kept in parts, each but the last of 5 MB or more. `undefined`: nobody knows this upload any more. */
  parts: {
    begin(key: string, type: SheetType): Promise<string>;
    /** Answers the part's mark. The same part again takes its place. */
    add(place: UploadPlace, n: number, bytes: Uint8Array): Promise<string | undefined>;
    /** Answers the kept version. */
    finish(place: UploadPlace, parts: readonly { n: number; tag: string }[]): Promise<string | undefined>;
  };
};

/** What a look into a file's bytes finds: a fault, or what is to be kept. No bytes: as they came. */
export type ExamineFile = (bytes: Uint8Array, file: Pick<StoredFile, 'type' | 'bytes' | 'digest'>) => Promise<Outcome<{ redrawn: Uint8Array | null; pages: number | null }, FileFault>>;
