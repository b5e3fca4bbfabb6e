import { boolean, integer, minValue, number, optional, pipe, regex, strictObject, string } from 'valibot';
import type { FactBook } from '../domain/benefits/fact';
import type { Policy } from '../domain/benefits/policy';
import { policyCode } from './benefits';
import { returns } from './endpoint';
import { cursor, day, text } from './pieces';
import { policyDraft } from './policy-shape';

type Named = { code: string; name: string };
/** The newest version as a publisher edits it, and all that its checks run against: the phone runs the same rule as the hall. */
export type PolicyDraftView = { policy: Policy; /** Nobody published what came with the catalogue. */ published: { by: string; at: string } | null; facts: FactBook; departments: Named[]; others: (Named & Pick<Policy, 'stacking'>)[] };

/** Somebody whose sum changes, in 分; 0 for nothing. */
export type MovedClaim = { claimNo: string; enterpriseName: string; beforeFen: number; afterFen: number };
/** One part of a replay: `claims` looked at, `same` of them as before. `open`: the facts kept then do not say. The last part has no cursor, and its text may be published. */
export type ReplayPart = { claims: number; same: number; gain: MovedClaim[]; lose: MovedClaim[]; open: Omit<MovedClaim, 'beforeFen' | 'afterFen'>[]; totalFen: number; cursor?: string };

type Count = { claims: number; fen: number };
/** What a policy did in a month or a year, by the day of each step. Sums in 分; `days`: half of what was paid took no longer from known to paid, null where nothing was. */
export type EffectRow = { known: Count; notified: Count; claimed: Count; paid: Count; days: number | null };
export type BenefitEffect = { period: string; total: EffectRow; policies: (Named & EffectRow)[] };

export const getPolicyDraft = returns<PolicyDraftView>()({
  name: 'getPolicyDraft', says: 'For the publisher: a policy’s newest version with everything they edit, golden cases included.', method: 'GET', path: '/api/officer/policies/{policyCode}', audience: 'officer',
  input: strictObject({ policyCode }), refusals: ['NotForYou', 'PolicyNotFound'],
});

export const publishPolicy = returns<{ code: string; version: number; isPublished: boolean }>()({
  name: 'publishPolicy', says: 'For the publisher: a policy’s next version, after every golden case of it came out right and its replay was seen; a trial runs the cases and publishes nothing. `follows`: the version it was edited from.',
  method: 'POST', path: '/api/officer/policies', audience: 'officer', input: strictObject({ policy: policyDraft, isTrial: optional(boolean()), follows: optional(pipe(number(), integer(), minValue(0))) }),
  refusals: ['NotForYou', 'PolicyUnfit', 'ReplayNeeded', 'ChangedMeanwhile'],
});

export const replayPolicy = returns<ReplayPart>()({
  name: 'replayPolicy', says: 'For the publisher: a changed policy on the claims of the last twelve months, a part at a time: who gains, who loses, by how much.', method: 'POST', path: '/api/officer/policy-replays', audience: 'officer',
  input: strictObject({ policy: policyDraft, cursor }), refusals: ['NotForYou', 'PolicyNotFound', 'PolicyUnfit'],
});

export const suspendPolicy = returns<{ version: number }>()({
  name: 'suspendPolicy', says: 'For the publisher: from a day on nothing new is taken under a policy; what was filed before goes on.', method: 'POST', path: '/api/officer/policies/{policyCode}/suspension', audience: 'officer',
  input: strictObject({ policyCode, from: day, reason: text }), refusals: ['NotForYou', 'PolicyNotFound', 'SuspensionPast', 'ChangedMeanwhile'],
});

export const resumePolicy = returns<{ version: number }>()({
  name: 'resumePolicy', says: 'For the publisher: a suspended policy takes claims again.', method: 'POST', path: '/api/officer/policies/{policyCode}/resumption', audience: 'officer',
  input: strictObject({ policyCode }), refusals: ['NotForYou', 'PolicyNotFound', 'ChangedMeanwhile'],
});

export const getBenefitEffect = returns<BenefitEffect>()({
  name: 'getBenefitEffect', says: 'What the policies did in a year or a month: known, notified, claimed and paid, in number, days and sums.', method: 'GET', path: '/api/officer/benefit-effect', audience: 'officer',
  input: strictObject({ period: optional(pipe(string(), regex(/^20\d{2}(-(0[1-9]|1[0-2]))?$/))) }), refusals: ['NotForYou'],
});
