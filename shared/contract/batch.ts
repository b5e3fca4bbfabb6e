import { array, maxLength, minLength, optional, picklist, pipe, strictObject } from 'valibot';
import type { CaseState } from '../domain/cases/case';
import { details } from './desk';
import { returns } from './endpoint';
import { caseNo, longText } from './pieces';
import type { Refusal } from './refusals';

/** What makes sense for many cases at once: nothing that has to be told case by case. */
export const batchActions = ['take', 'putBack', 'accept', 'decline', 'propose', 'approve', 'explainLate'] as const;
export type BatchAction = (typeof batchActions)[number];

/** What became of one case. `message` is the refusal’s sentence; `HallBusy`: not reached in time, ask again with the same key. */
export type BatchResult =
  | { caseNo: string; ok: true; state: CaseState }
  | { caseNo: string; ok: false; refusal: Refusal; message: string; about?: unknown };

export const batchActOnCases = returns<{ results: BatchResult[] }>()({
  name: 'batchActOnCases', says: 'One action on many cases, each in a commit of its own: one result a case, in the order they were named.',
  method: 'POST', path: '/api/officer/batch', audience: 'officer',
  input: strictObject({
    caseNos: pipe(array(caseNo), minLength(1), maxLength(100)), action: picklist(batchActions), reason: optional(longText), message: optional(longText), note: optional(longText),
    decline: details.decline, proposal: details.proposal, minute: details.minute,
  }),
  refusals: ['NotForYou', 'KeyReused'],
});
