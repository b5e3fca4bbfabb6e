import { maxLength, minLength, pipe, strictObject, string, trim } from 'valibot';
import type { CaseAction } from '../domain/cases/case';
import { returns } from './endpoint';
import { caseNo, cursor } from './pieces';

/** One entry of a thread. `step`: the word came with that step of the case. `department`: whose officer wrote it. */
export type MessageView = { id: string; at: string; by: 'applicant' | 'officer'; name: string; department: string | null; text: string; isMine: boolean; step: CaseAction | null };
/** The newest last; `cursor` leads to what came before. `unread`: how many of these came from the other side since it was last opened. */
export type ThreadView = { messages: MessageView[]; unread: number; mayWrite: boolean; cursor?: string };

const asked = strictObject({ caseNo, cursor });
const said = strictObject({ caseNo, text: pipe(string(), trim(), minLength(1), maxLength(500)) });

export const listMessages = returns<ThreadView>()({
  name: 'listMessages', says: 'What was written between me and the desk, a page at a time; opening it reads it.',
  method: 'GET', path: '/api/applicant/cases/{caseNo}/messages', audience: 'applicant', input: asked, refusals: ['CaseNotFound'],
});

export const sendMessage = returns<MessageView>()({
  name: 'sendMessage', says: 'Write to the desk that has my case.', method: 'POST', path: '/api/applicant/cases/{caseNo}/messages', audience: 'applicant',
  input: said, refusals: ['CaseNotFound', 'ThreadClosed', 'TooManyMessages', 'KeyReused'],
});

export const listDeskMessages = returns<ThreadView>()({
  name: 'listDeskMessages', says: 'What was written between the applicant and the desk; read by whoever may answer, it counts as read.',
  method: 'GET', path: '/api/officer/cases/{caseNo}/messages', audience: 'officer', input: asked, refusals: ['CaseNotFound'],
});

export const sendDeskMessage = returns<MessageView>()({
  name: 'sendDeskMessage', says: 'Write to the applicant: who decides cases at this desk may.', method: 'POST', path: '/api/officer/cases/{caseNo}/messages', audience: 'officer',
  input: said, refusals: ['NotForYou', 'CaseNotFound', 'ThreadClosed', 'KeyReused'],
});
