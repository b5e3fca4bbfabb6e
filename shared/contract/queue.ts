import { maxLength, minLength, optional, picklist, pipe, strictObject, string, trim } from 'valibot';
import { queueViews, urgencies, type QueueFilter, type QueueView, type Urgency } from '../domain/cases/queue-filters';
import type { OfficerRole } from '../domain/people/officer';
import type { QueueRow } from './desk';
import { returns } from './endpoint';
import { cursor, itemCode, text } from './pieces';

/** Counted as far as 99; `isMore`: there are more than that (“99+”). */
export type Counted = { count: number; isMore: boolean };
export const COUNTED_TO = 99;

/** `all` is the whole view. `mine`, `handedToMe` and a director’s `leader` are the officer’s own, whatever the desk. */
export type QueueCounts = Record<QueueView, Record<Urgency | 'all', Counted>>;

export const countQueue = returns<{ desk: string; counts: QueueCounts }>()({
  name: 'countQueue', says: 'How many cases each view of a desk’s queue has, by urgency, counted as far as 99.', method: 'GET', path: '/api/officer/queue/counts', audience: 'officer',
  input: strictObject({ desk: optional(text) }), refusals: ['NotForYou'],
});

/** A saved filter (常用筛选) with how many cases it shows now. */
export type CountedFilter = QueueFilter & { counted: Counted };
const filterName = pipe(string(), trim(), minLength(1), maxLength(20));

export const listQueueFilters = returns<{ filters: CountedFilter[] }>()({
  name: 'listQueueFilters', says: 'The officer’s own filters in the order they were made, each with its count.', method: 'GET', path: '/api/officer/queue/filters', audience: 'officer',
  input: strictObject({}), refusals: [],
});

export const saveQueueFilter = returns<{ filters: CountedFilter[] }>()({
  name: 'saveQueueFilter', says: 'Keep a filter; one of the same name is replaced.', method: 'POST', path: '/api/officer/queue/filters', audience: 'officer',
  input: strictObject({ name: filterName, desk: text, view: optional(picklist(queueViews)), urgency: optional(picklist(urgencies)), itemCode: optional(itemCode) }),
  refusals: ['NotForYou', 'TooManyFilters', 'ChangedMeanwhile'],
});

export const removeQueueFilter = returns<{ filters: CountedFilter[] }>()({
  name: 'removeQueueFilter', says: 'Throw a filter away; one that is not there is gone already.', method: 'DELETE', path: '/api/officer/queue/filters/{name}', audience: 'officer',
  input: strictObject({ name: filterName }), refusals: ['ChangedMeanwhile'],
});

/** What was looked for: a case number, an ID number or credit code, or the beginning of a name. */
export type SearchedBy = 'caseNo' | 'code' | 'name';
/** A line of a search; closed cases are found too. `idNoMasked` where one applicant was looked up. */
export type FoundRow = QueueRow & { desk: string; idNoMasked: string | null };

export const searchDesk = returns<{ by: SearchedBy; cases: FoundRow[]; isMore: boolean; cursor?: string }>()({
  name: 'searchDesk', says: 'Cases of the officer’s desks by case number, by the applicant’s ID number or credit code, or by the beginning of their name.',
  method: 'GET', path: '/api/officer/search', audience: 'officer',
  input: strictObject({ q: pipe(string(), trim(), minLength(1), maxLength(60)), desk: optional(text), cursor }),
  refusals: ['NotForYou'],
});

/** A colleague with the number of cases they have in hand. */
export type Colleague = { officerId: string; name: string; role: OfficerRole; taken: Counted; isMe: boolean };

export const listColleagues = returns<{ desk: string; colleagues: Colleague[] }>()({
  name: 'listColleagues', says: 'Who works cases at a desk, and how many each has taken.', method: 'GET', path: '/api/officer/colleagues', audience: 'officer',
  input: strictObject({ desk: optional(text) }), refusals: ['NotForYou'],
});
