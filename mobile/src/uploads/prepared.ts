import type { Doubt } from '../../../shared/domain/files/sending-file';
import type { FileType } from '../../../shared/domain/files/stored-file';

/** What will be sent of a file, and what the coach says of it. */
export type Prepared = { bytes: number; type: FileType | 'other'; digest: string; doubts: readonly Doubt[]; thumb: string | null };
