import type { Counter } from '../shared/domain/figures/figure';
import type { CountedClaim } from '../shared/domain/figures/count-claim';
import type { Kept, Page } from './hall-cases';

/** A text that somebody has seen replayed over all claims, and the version in force that it follows. */
export type ReplaySeen = { policy: string; officerId: string; follows: number; digest: string };

/** A policy's claims as far as they are counted (政策成效), and which changes were replayed on them. */
export type EffectRecords = {
  counted(policy: string, claimNo: string): Promise<CountedClaim | undefined>;
  /** All of it or nothing: `false` when the claim has been counted further meanwhile. */
  count(counting: { before: CountedClaim | undefined; after: CountedClaim; counters: readonly Counter[] }): Kept;
  /** A policy's claims begun since a day, the oldest first; a cursor is good for this replay only. */
  listSince(policy: string, day: string, replay: string, cursor?: string): Promise<Page<CountedClaim>>;
  noteReplay(seen: ReplaySeen): Promise<void>;
  isReplayed(seen: ReplaySeen): Promise<boolean>;
};
