import { boolean, optional, picklist, strictObject } from 'valibot';
import type { Grade } from '../domain/cases/case';
import type { Light } from '../domain/cases/case-clock';
import type { EscalationLevel } from '../domain/cases/escalation-rule';
import { ratingMeasures, type RatingMeasure } from '../domain/cases/follow-up';
import { returns } from './endpoint';
import { caseNo, cursor, longText, text } from './pieces';

/** What became of a bad rating, as its applicant may read it: what was noted of the talk is not in it. */
export type FollowUpView = { to: EscalationLevel; contactBy: string; dueOn: string; contactedAt: string | null; answer: { measure: RatingMeasure; says: string; name: string; at: string } | null };
export type RatingView = { grade: Grade; comment: string | null; on: string; followUp: FollowUpView | null };

/** A bad rating that is owed an answer. `light` is of the day that comes next; `isMine`: whoever looks never handled the case. */
export type BadRatingRow = {
  caseNo: string; itemName: string; applicantName: string; desk: { code: string; name: string }; grade: Grade; comment: string | null; on: string;
  contactBy: string; dueOn: string; contacted: { name: string; at: string; isReached: boolean } | null; light: Light; isOverrun: boolean; isMine: boolean;
};

export const listBadRatings = returns<{ desk: string; ratings: BadRatingRow[]; cursor?: string }>()({
  name: 'listBadRatings', says: 'Bad ratings that are this officer’s to answer, the earliest call or answer first: a chief’s of one desk, a supervisor’s or director’s of all.',
  method: 'GET', path: '/api/officer/bad-ratings', audience: 'officer', input: strictObject({ desk: optional(text), cursor }), refusals: ['NotForYou'],
});

const notTheirs = ['NotForYou', 'CaseNotFound', 'ActionNotOpen', 'RatedClerk', 'ConflictOfInterest', 'NoBadRating', 'RatingAnswered', 'ChangedMeanwhile', 'KeyReused'] as const;

export const contactRating = returns<{ caseNo: string; rating: RatingView }>()({
  name: 'contactRating', says: 'A try to reach whoever rated badly, and what they said, by somebody who never handled the case.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/rating/contacts', audience: 'officer',
  input: strictObject({ caseNo, isReached: boolean(), note: longText }), refusals: notTheirs,
});

export const answerRating = returns<{ caseNo: string; rating: RatingView }>()({
  name: 'answerRating', says: 'What was done about a bad rating, told to whoever gave it, once.',
  method: 'POST', path: '/api/officer/cases/{caseNo}/rating/answer', audience: 'officer',
  input: strictObject({ caseNo, measure: picklist(ratingMeasures), says: longText }), refusals: [...notTheirs, 'ContactFirst'],
});
