import type { Message, ReadMark } from '../shared/domain/cases/message';
import type { Kept, Page } from './hall-cases';

/** What applicant and desk wrote to each other about a case. */
export type MessageRecords = {
  /** `false`: its request has written one already. */
  put(message: Message): Kept;
  /** What this request wrote. */
  sentWith(caseNo: string, key: string): Promise<Message | undefined>;
  /** The newest first. `before`: where the page begins, ISO 8601; absent on the first page. */
  list(caseNo: string, cursor?: string): Promise<Page<Message> & { before?: string }>;
  /** The newest page of what was written after this moment (ISO 8601), or at all. */
  since(caseNo: string, at: string | undefined): Promise<Message[]>;
  /** Up to when this side has read. */
  readUpTo(caseNo: string, side: ReadMark['side']): Promise<string | undefined>;
  markRead(mark: ReadMark): Promise<void>;
};
