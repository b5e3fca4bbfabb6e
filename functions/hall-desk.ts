import type { Refusal } from '../shared/contract/refusals';
import type { CaseState, RequestMark } from '../shared/domain/cases/case';
import type { QueueFilter } from '../shared/domain/cases/queue-filters';
import type { Kept, PackedCase } from './hall-cases';

/** Somebody asks for the next case of a lane: of a desk, of one item at it, or of a pool that routing names. */
export type Turn = {
  desk: string; lane: string; itemCode?: string | undefined; officerId: string;
  /** Of the waiting cases, those this lane hands out. */
  isOfLane(row: PackedCase): boolean;
  /** Only while a case is past or close to the law's day. */
  isUrgentOnly?: boolean | undefined;
  now(): Date;
};

/** Which case a request of an officer was sent to, so that the same request again is sent there too. */
export type Sent = RequestMark & { caseNo: string };
/** What a request for many cases was answered. */
export type Answered = RequestMark & { results: readonly CaseResult[] };
export type CaseResult = { caseNo: string; ok: true; state: CaseState } | { caseNo: string; ok: false; refusal: Refusal; about?: unknown };

/** A record of an officer's own. `version` 0: nothing yet. */
export type OwnRecord<T> = {
  read(officerId: string): Promise<T & { version: number }>;
  /** Keeps the next version, if `after.version` is still the one on record. */
  keep(officerId: string, after: T & { version: number }): Kept;
};

export type DeskWork = {
  /** The number of a case that was handed to nobody else a moment ago. */
  next(turn: Turn): Promise<string | undefined>;
  sent: OwnRecord<{ sent: readonly Sent[] }>;
  filters: OwnRecord<{ filters: readonly QueueFilter[] }>;
  batches: OwnRecord<{ batches: readonly Answered[] }>;
};
