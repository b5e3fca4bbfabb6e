import type { PublishedCalendar } from './published';

/** How far the recount of open deadlines (期限重算) has come: its calendar, the desk and page it goes on from. */
export type RecountMark = {
  version: number;
  /** The published calendar that is counted with. */
  calendar: number;
  /** Desks still to be walked, this one first; none: this pass is over. */
  desks: readonly string[];
  cursor: string | null;
  /** Cases that this pass moved, or could not because somebody else did something with them. */
  moved: number;
  isDone: boolean;
};

export const noRecount: RecountMark = { version: 0, calendar: 0, desks: [], cursor: null, moved: 0, isDone: true };

/** Where to go on: what was begun for this calendar, or a new walk over every desk. Null: everything is counted. */
export function recountFrom(mark: RecountMark, { version }: PublishedCalendar, desks: readonly string[]): RecountMark | null {
  if (mark.calendar === version && mark.isDone) return null;
  return mark.calendar === version ? mark : { ...mark, calendar: version, desks, cursor: null, moved: 0, isDone: false };
}

/** After one page. A case that changed meanwhile may have slipped past in its queue: what moved anything is walked once more. */
export function recountAfter(mark: RecountMark, page: { moved: number; cursor: string | undefined }, desks: readonly string[]): RecountMark {
  const moved = mark.moved + page.moved;
  if (page.cursor !== undefined) return { ...mark, moved, cursor: page.cursor };
  const left = mark.desks.slice(1);
  if (left.length > 0) return { ...mark, moved, cursor: null, desks: left };
  return moved > 0 ? { ...mark, cursor: null, desks, moved: 0 } : { ...mark, cursor: null, desks: [], moved, isDone: true };
}

/** The hall's containers remember what they read for a minute: what they count meanwhile is counted before the recount begins. */
const SETTLED_MS = 90_000;

export function isSettled({ at }: PublishedCalendar, now: Date): boolean {
  const since = now.getTime() - new Date(at).getTime();
  return since < 0 || since >= SETTLED_MS;
}
