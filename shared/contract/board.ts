import { isoDate, optional, pipe, regex, strictObject, string } from 'valibot';
import type { Escalation } from '../domain/cases/escalation-rule';
import type { CaseState } from '../domain/cases/case';
import type { CaseView } from './cases';
import { returns } from './endpoint';
import { caseNo, cursor, text } from './pieces';

/** Open cases by the law's light; `untaken`: nobody has them, and the desk has to move. `forecast` of the month: when nine in ten would be decided was told for so many, and true of `hit`. */
type OpenNow = { late: number; soon: number; inTime: number; resting: number };
export type DeskFigures = OpenNow & { code: string; name: string; untaken: number; received: number; decided: number; decidedLate: number; forecast: number; hit: number };
/** What an officer has in hand, and of the month: taken, decided, decided past the promise, asked to supplement, asked again. */
export type OfficerFigures = OpenNow & { officerId: string; name: string; desk: string; taken: number; decided: number; decidedLate: number; notices: number; second: number };
export type ItemFigures = { itemCode: string; itemName: string; desk: string; received: number; notices: number; second: number };
/** Office minutes of cases that ended in the month. `name`: a department; null for the applicant, a data source, the carrier. */
export type PartyFigures = { party: 'applicant' | 'source' | 'carrier' | 'department'; name: string | null; minutes: number };

const month = pipe(string(), regex(/^\d{4}-(0[1-9]|1[0-2])$/));

export const getBoard = returns<{ month: string; /** That one can look at: this one and those before it that have figures. */ months: string[]; desks: DeskFigures[]; officers: OfficerFigures[]; items: ItemFigures[]; parties: PartyFigures[]; dayMinutes: number }>()({
  name: 'getBoard', says: 'What is open now and what a month was like, by desk, officer, item and party: one desk, or all the officer leads.',
  method: 'GET', path: '/api/officer/board', audience: 'officer', input: strictObject({ desk: optional(text), month: optional(month) }), refusals: ['NotForYou'],
});

/** The day at a glance. `oldest`: received on this day, with how many like it. `forecast` of the month: told, and true of so many. */
export type DayFigures = {
  day: string; received: number; decided: number; onTime: number; late: number; rated: number; satisfied: number;
  waiting: number; lateNow: number; soonNow: number; untaken: number; oldest: { receivedOn: string; cases: number } | null;
  forecast: { month: string; told: number; hit: number };
  desks: { code: string; name: string; received: number; decided: number; late: number; waiting: number; lateNow: number }[];
};

export const getDay = returns<DayFigures>()({
  name: 'getDay', says: 'The day at a glance: received, decided, on time, what waits and since when, how content people were.',
  method: 'GET', path: '/api/officer/day', audience: 'officer', input: strictObject({ day: optional(pipe(string(), isoDate())) }), refusals: ['NotForYou'],
});

export type EscalationView = Escalation & { caseNo: string; itemName: string; applicantName: string; desk: { code: string; name: string }; state: CaseState; dueOn: string | null; takenBy: string | null };

export const listEscalations = returns<{ escalations: EscalationView[]; cursor?: string }>()({
  name: 'listEscalations', says: 'Open cases that were brought before this officer because time runs out, the newest first.',
  method: 'GET', path: '/api/officer/escalations', audience: 'officer', input: strictObject({ desk: optional(text), cursor }), refusals: ['NotForYou'],
});

export const urgeCase = returns<CaseView>()({
  name: 'urgeCase', says: 'Urge a case on, near or past its promised day, once a working day.', method: 'POST', path: '/api/applicant/cases/{caseNo}/urge', audience: 'applicant',
  input: strictObject({ caseNo }), refusals: ['CaseNotFound', 'ActionNotOpen', 'UrgeTooEarly', 'UrgedToday', 'ChangedMeanwhile', 'KeyReused'],
});
