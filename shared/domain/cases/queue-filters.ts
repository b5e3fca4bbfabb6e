import { allow, refuse, type Outcome } from '../outcome';

/** A queue an officer looks at often (常用筛选), under a name of their own. */
export type QueueFilter = { name: string; desk: string; view: QueueView; urgency?: Urgency; itemCode?: string };

/** `open`: taken by nobody; `leader`: waits for a leader's leave or decision; `handedToMe`: a colleague asks this officer to take it over. */
export const queueViews = ['desk', 'open', 'mine', 'leader', 'handedToMe'] as const;
export type QueueView = (typeof queueViews)[number];
/** `late`: past the law's day; `soon`: close to it; `resting`: the desk's clock stands still. */
export const urgencies = ['late', 'soon', 'inTime', 'resting'] as const;
export type Urgency = (typeof urgencies)[number];

/** At most so many an officer: a list that fits a screen. */
export const MOST_FILTERS = 12;

/** One of the same name is replaced where it stands. */
export function withFilter(filters: readonly QueueFilter[], filter: QueueFilter): Outcome<QueueFilter[], 'TooManyFilters'> {
  if (filters.some(({ name }) => name === filter.name)) return allow(filters.map((one) => (one.name === filter.name ? filter : one)));
  return filters.length >= MOST_FILTERS ? refuse('TooManyFilters', { most: MOST_FILTERS }) : allow([...filters, filter]);
}

export function withoutFilter(filters: readonly QueueFilter[], name: string): QueueFilter[] {
  return filters.filter((one) => one.name !== name);
}
