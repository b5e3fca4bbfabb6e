import type { OfficerName } from '../people/officer';
import type { EscalationLevel } from './escalation-rule';

/** shared/catalogue/bad-ratings.json (差评核实整改, 国办发〔2019〕51号): up to which grade a rating is a bad one, and the working days to reach whoever gave it and to answer them. */
export type BadRatingRule = { says: string; atMost: number; contactWorkdays: number; answerWorkdays: number; basis: string; reference: string };

/** What came of it: put right, explained as the law has it, or not found to be so. */
export const ratingMeasures = ['rectified', 'explained', 'unfounded'] as const;
export type RatingMeasure = (typeof ratingMeasures)[number];

/** What is owed to whoever rated badly. Days are `YYYY-MM-DD` in +08:00, instants ISO 8601. */
export type FollowUp = {
  /** Whose it is, and who is above them: levels at which somebody is who never handled the case. */
  to: EscalationLevel;
  above: readonly EscalationLevel[];
  contactBy: string;
  dueOn: string;
  /** Which of the two days ran out, so that it went up a level (逐级督办). */
  overran: readonly ('contact' | 'answer')[];
  /** The last try to reach them; what they said is a note of its step. */
  contacted: (OfficerName & { at: string; isReached: boolean }) | null;
  answer: { measure: RatingMeasure; says: string; by: OfficerName; at: string } | null;
};
