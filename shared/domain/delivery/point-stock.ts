/** What lies at a village's point by the hall's events; `since` is when its helper took it in. */
export type InStock = { parcelNo: string; point: string; since: string };
/** What a helper found on the shelf: every parcel, by its number. One a day stands for each point, the newest. */
export type PointCount = { point: string; day: string; at: string; by: { officerId: string; name: string }; counted: readonly string[] };
/** `missing`: on the books and not on the shelf. `extra`: on the shelf and not on the books. By parcel. */
export type PointDifference = { point: string; parcelNo: string; kind: 'missing' | 'extra' };
/** How a day's counts came out. `uncounted`: points at which something lay that nobody counted. */
export type ComparedDay = { day: string; at: string; inStock: number; counted: number; uncounted: readonly string[]; differences: readonly PointDifference[] };
/** Parcels of the last three months at a point: taken in = handed out + sent back + lying there. */
export type PointTally = { received: number; collected: number; returned: number; inStock: number };

/** The books against one shelf. What was taken in after the count could not be on it. */
export function compareShelf(stock: readonly InStock[], { point, at, counted }: PointCount): PointDifference[] {
  const lying = stock.filter((one) => one.point === point);
  const onBooks = new Set(lying.map(({ parcelNo }) => parcelNo));
  const onShelf = new Set(counted);
  return [
    ...lying.filter(({ parcelNo, since }) => since <= at && !onShelf.has(parcelNo)).map(({ parcelNo }) => ({ point, parcelNo, kind: 'missing' as const })),
    ...[...onShelf].filter((parcelNo) => !onBooks.has(parcelNo)).map((parcelNo) => ({ point, parcelNo, kind: 'extra' as const })),
  ];
}

/** All points of a day that is over; what a later event explains is no difference, since the books are those of now. */
export function compareDay(day: string, at: string, stock: readonly InStock[], counts: readonly PointCount[], goneSince: ReadonlySet<string>): ComparedDay {
  const lying = stock.filter(({ since }) => since.slice(0, 10) <= day);
  const counted = new Set(counts.map(({ point }) => point));
  const differences = counts.flatMap((count) => compareShelf(stock, count)).filter(({ kind, parcelNo }) => kind === 'missing' || !goneSince.has(parcelNo));
  return { day, at, inStock: lying.length, counted: counted.size, uncounted: [...new Set(lying.map(({ point }) => point))].filter((point) => !counted.has(point)).sort(), differences };
}

/** Nobody fetched it within the days that the county keeps it at a point. */
export function isUnfetched(since: string, now: Date, pointDays: number): boolean {
  return now.getTime() - Date.parse(since) >= pointDays * 86_400_000;
}
