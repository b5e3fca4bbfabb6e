import { dayAfter, dayOf, daysAfter } from '../workdays';
import { FIRST, hashOf, type AuditEvent, type Digest } from './audit-event';
import type { Sibling } from './merkle';

/** What is published of a day: one value that stands for everything chained on it, itself chained to the day before. */
export type AuditRoot = {
  /** `YYYY-MM-DD` in +08:00; no day is left out. */
  day: string;
  /** Root of the tree over the last event of every case that has events of the day, in hex. */
  root: string;
  cases: number;
  /** Hash of the root before it; `FIRST` for the first. */
  previous: string;
  hash: string;
};

/** A case's way up to the root of a day, made with the root. */
export type AuditProof = { caseNo: string; day: string; /** The last event that is covered, and its hash. */ upTo: number; hash: string; path: Sibling[] };

/** An event takes its day from the clock before it is written, at most a function's longest time later. */
const SETTLED_MINUTES = 10;
const FIRST_LOOKS_BACK_DAYS = 30;
/** One run makes the roots of so many days; the next run makes the rest. */
const MOST_DAYS = 60;

/** Days before this one are over: nobody can add an event to them. */
function settledBefore(now: Date): string {
  return dayOf(new Date(now.getTime() - SETTLED_MINUTES * 60_000));
}

/** The days from this one on whose roots can be made by now. */
export function daysDue(from: string, now: Date): string[] {
  const days: string[] = [];
  for (let day = from; day < settledBefore(now) && days.length < MOST_DAYS; day = dayAfter(day)) days.push(day);
  return days;
}

/** Where the first root looks for the earliest events: the last days that are over, the oldest first. */
export function lookedBack(now: Date): string[] {
  return Array.from({ length: FIRST_LOOKS_BACK_DAYS }, (_, at) => daysAfter(settledBefore(now), at - FIRST_LOOKS_BACK_DAYS));
}

export function rootAfter(before: AuditRoot | undefined, made: Pick<AuditRoot, 'day' | 'root' | 'cases'>, digest: Digest): AuditRoot {
  const told = { ...made, previous: before?.hash ?? FIRST };
  return { ...told, hash: hashOf(told, digest) };
}

/** What a day's root covers of a chain: up to the last event of that day. Clocks of two functions may differ by a blink, chains have one order. */
export function coveredBy(day: string, events: readonly AuditEvent[]): AuditEvent[] {
  return events.slice(0, events.map(({ on }) => on).lastIndexOf(day) + 1);
}

/** The first day whose root is altered, or does not follow the day before it; roots come in any order. */
export function rootFault(roots: readonly AuditRoot[], digest: Digest): string | undefined {
  const sorted = [...roots].sort((a, b) => (a.day < b.day ? -1 : 1));
  return sorted.find((root, index) => {
    const before = sorted[index - 1];
    const follows = !before || (before.hash === root.previous && dayAfter(before.day) === root.day);
    return !follows || root.hash !== hashOf(root, digest);
  })?.day;
}
