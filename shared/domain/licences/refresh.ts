import type { Licence } from './licence';
import type { LicenceChange, SharedLicence } from './shared-licence';

/**
 * The copy in the wallet as the share has the record now. What took a licence's place here stays its successor, and a
 * licence of the hall's own is its own record (部门内部核查). The copy itself, when nothing is different.
 */
export function refreshed(held: Licence, now: SharedLicence): Licence {
  if (held.caseNo !== null) return held;
  const { name, issuedOn, validTo, fields, status, eLicenceId } = now;
  const after: Licence = {
    ...held, name, issuedOn, validTo, fields, eLicenceId: eLicenceId ?? held.eLicenceId, status: held.status === 'superseded' ? held.status : status,
  };
  return JSON.stringify(after) === JSON.stringify(held) ? held : after;
}

/** How far the hall has read the feed, and the entries it could not act on yet. */
export type FeedMark = { seq: number; version: number; aside: readonly Aside[] };
export type Aside = { change: LicenceChange; tries: number };

/** After so many runs an entry is told as lost and passed over. */
export const MOST_TRIES = 10;
/** So many entries at once are no longer poison: reading on waits. */
const MOST_ASIDE = 50;

export const mayReadOn = (aside: readonly Aside[]): boolean => aside.length < MOST_ASIDE;

/** A licence's changes stay in their order: what comes after one that is aside waits with it. */
export const waitsBehind = (aside: readonly Aside[], { licenceNo }: LicenceChange): boolean => aside.some((one) => one.change.licenceNo === licenceNo);
