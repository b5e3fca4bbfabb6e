import type { ActionOf, StateOf } from '../flow';

/**
 * The life of a file (上传件). `clock` is the checker and the sweep. A grant may be asked for again until the bytes are
 * there; a file that did not arrive as announced may be sent once more.
 */
export const fileFlow = [
  { action: 'grant',   from: ['granted', 'refused'], to: 'granted',  by: ['applicant'] }, // 领取上传凭证
  { action: 'confirm', from: ['granted'],            to: 'checking', by: ['applicant'] }, // 已送达，待检查
  { action: 'pass',    from: ['checking'],           to: 'clean',    by: ['clock'] },     // 检查通过
  { action: 'refuse',  from: ['checking'],           to: 'refused',  by: ['clock'] },     // 检查未通过
  { action: 'verify',  from: ['clean'],              to: 'clean',    by: ['officer'] },   // 核验原件
] as const;

export type FileState = StateOf<typeof fileFlow>;
export type FileAction = ActionOf<typeof fileFlow>;

export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type FileType = (typeof fileTypes)[number];

/** Why a file that arrived was not kept. Each has its sentence in `shared/words/files.ts`. */
export const fileFaults = [
  'OtherSize', 'OtherDigest', 'OtherType', 'UnknownType', 'Archive', 'Drawing', 'WebPage', 'ImageUnreadable', 'TooManyPixels',
  'PdfUnreadable', 'PdfEncrypted', 'PdfActive', 'PdfCarriesFiles', 'PdfTooLong', 'Malware',
] as const;
export type FileFault = (typeof fileFaults)[number];

/** What a file was given for. */
export type FileUse = { caseNo: string; material: string };

/** A file given for a material (上传件). Its bytes live in the bucket; this is the record. */
export type StoredFile = {
  fileId: string; version: number;
  /** The applicant: a person or a firm. */
  ownerId: string;
  name: string; type: FileType; bytes: number;
  /** SHA-256, in hex, of what the phone sends. */
  digest: string;
  uses: readonly FileUse[];
  state: FileState; fault: FileFault | null;
  quarantine: { key: string; versionId: string | null };
  /** What is served: an image drawn anew, a PDF as it came. */
  clean: { key: string; versionId: string; bytes: number; digest: string; pages: number | null } | null;
  grantedAt: string;
  /** 核验: a clerk compared it with the original; grade C becomes B (国办函〔2016〕108号). */
  verified: { officerId: string; name: string; on: string; validUntil: string } | null;
  /** The day on which the sweep looks at it (next); null once it belongs to a filed case. */
  sweepOn: string | null;
};

/** 可信等级（国办函〔2016〕108号）: issued by an office, compared with the original, sent by the applicant, the applicant's own word. */
export type TrustGrade = 'A' | 'B' | 'C' | 'D';
