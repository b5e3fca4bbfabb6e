import type { ConsentPurpose } from './consent';

/** What the hall knows of people (个人信息种类). */
export const dataKinds = ['identity', 'application', 'sensitive', 'licences', 'files', 'delivery', 'account', 'messages', 'ratings', 'looks', 'record'] as const;
export type DataKind = (typeof dataKinds)[number];

/** On what a kind rests (个人信息保护法 13): a duty of the hall, or the person's own consent; `separate` for each thing (23, 29). */
export type Basis = 'duty' | 'consent' | 'separate';

/** How long and from when; then it is erased, masked, or goes to the archive (档案). `days` counts natural days; `null`: as long as the archive says. */
export type Keeping = { from: 'lastSaved' | 'caseEnded' | 'delivered' | 'made' | 'withdrawn'; days: number | null; then: 'erased' | 'masked' | 'archived' };

export type NoticeLine = { kind: DataKind; basis: Basis; article: string; isSensitive: boolean; keeping: Keeping; purpose?: ConsentPurpose };

/**
 * What the hall collects, on what basis, and how long it is kept (个人信息保护法 17, 19); a changed line makes the next version,
 * and what was agreed to before does not count for it (14).
 */
export const privacyNotice: { version: number; since: string; lines: readonly NoticeLine[] } = {
  version: 1, since: '2026-11-01',
  lines: [
    { kind: 'identity', basis: 'duty', article: '13', isSensitive: false, keeping: { from: 'caseEnded', days: null, then: 'archived' } },
    { kind: 'application', basis: 'duty', article: '13', isSensitive: false, keeping: { from: 'lastSaved', days: 90, then: 'erased' } },
    { kind: 'record', basis: 'duty', article: '13', isSensitive: false, keeping: { from: 'caseEnded', days: null, then: 'archived' } },
    { kind: 'sensitive', basis: 'separate', article: '28–31', isSensitive: true, keeping: { from: 'caseEnded', days: null, then: 'archived' }, purpose: 'sensitive' },
    { kind: 'licences', basis: 'consent', article: '13', isSensitive: false, keeping: { from: 'withdrawn', days: null, then: 'archived' } },
    { kind: 'files', basis: 'duty', article: '13', isSensitive: false, keeping: { from: 'lastSaved', days: 30, then: 'erased' } },
    { kind: 'delivery', basis: 'separate', article: '23', isSensitive: false, keeping: { from: 'delivered', days: 180, then: 'masked' }, purpose: 'delivery' },
    { kind: 'account', basis: 'duty', article: '13', isSensitive: false, keeping: { from: 'made', days: null, then: 'archived' } },
    { kind: 'messages', basis: 'duty', article: '13', isSensitive: false, keeping: { from: 'caseEnded', days: null, then: 'archived' } },
    { kind: 'ratings', basis: 'consent', article: '13', isSensitive: false, keeping: { from: 'made', days: null, then: 'archived' } },
    { kind: 'looks', basis: 'duty', article: '13', isSensitive: false, keeping: { from: 'made', days: 365, then: 'archived' } },
  ],
};

/** How long a parcel's receiver stays readable once its journey is over. */
export const RECEIVER_DAYS = 180;
