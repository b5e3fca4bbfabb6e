import { lanesOf, officerLane, type Booking } from './booking';

/** One day of a diary (勘验日程): a desk's or an officer's. `version` 0: nothing is written yet. */
export type DiaryPage = { lane: string; day: string; version: number; bookings: readonly Booking[] };
export type DiaryPlace = Pick<DiaryPage, 'lane' | 'day'>;

/** Which pages change when the visits of a case do; none while they stay as they are. */
export function pagesToChange(before: readonly Booking[], after: readonly Booking[]): DiaryPlace[] {
  const same = new Set(after.map((one) => JSON.stringify(one)));
  const old = new Set(before.map((one) => JSON.stringify(one)));
  const changed = [...before.filter((one) => !same.has(JSON.stringify(one))), ...after.filter((one) => !old.has(JSON.stringify(one)))];
  const places = changed.flatMap((one) => lanesOf(one).map((lane) => ({ lane, day: one.from.slice(0, 10) })));
  return [...new Map(places.map((place) => [`${place.lane} ${place.day}`, place])).values()];
}

/** A page with what a case has on it now. */
export function rewritten(page: DiaryPage, caseNo: string, after: readonly Booking[]): DiaryPage {
  const mine = after.filter((one) => one.from.startsWith(page.day) && lanesOf(one).includes(page.lane));
  return { ...page, bookings: [...page.bookings.filter((one) => one.caseNo !== caseNo), ...mine].sort((a, b) => a.from.localeCompare(b.from)) };
}

export type Clash = { officerId: string; name: string; caseNo: string; from: string; until: string; place: string };

/**
 * The first officer who would be at two places at a time. One hour at one place for several matters is one visit (联合勘验);
 * what has its report is over.
 */
export function clashOf(pages: readonly DiaryPage[], caseNo: string, after: readonly Booking[]): Clash | null {
  for (const one of after.filter(({ isPassed }) => isPassed === null)) {
    for (const { officerId, name } of one.staff) {
      const found = [...pages.filter(({ lane }) => lane === officerLane(officerId)).flatMap(({ bookings }) => bookings).filter((other) => other.caseNo !== caseNo), ...after.filter((other) => other !== one && isOf(other, officerId))]
        .find((other) => other.isPassed === null && other.from < one.until && one.from < other.until && !isOneVisit(one, other));
      if (found) return { officerId, name, caseNo: found.caseNo, from: found.from, until: found.until, place: found.place };
    }
  }
  return null;
}

function isOf({ staff }: Booking, officerId: string): boolean {
  return staff.some((one) => one.officerId === officerId);
}

function isOneVisit(one: Booking, other: Booking): boolean {
  return one.from === other.from && one.place === other.place;
}
