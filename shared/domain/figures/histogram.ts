/** How many cases took how long: office minutes in slots a quarter apart, so that a quantile is never told too short and at most a quarter too long. */
export type Histogram = Readonly<Record<number, number>>;

const PER_DOUBLING = 3;

/** The slot of a length in office minutes. */
export function slotOf(minutes: number): number {
  return minutes <= 1 ? 0 : Math.ceil(Math.log2(minutes) * PER_DOUBLING - 1e-9);
}

/** The longest that a slot holds, in whole office minutes. */
export function longestIn(slot: number): number {
  return Math.floor(2 ** (slot / PER_DOUBLING) + 1e-9);
}

export function sizeOf(histogram: Histogram): number {
  return Object.values(histogram).reduce((sum, count) => sum + count, 0);
}

/** Of those that took longer than so many minutes: nothing is known of the others any more. */
export function beyond(histogram: Histogram, minutes: number): Histogram {
  return Object.fromEntries(Object.entries(histogram).filter(([slot]) => longestIn(Number(slot)) > minutes));
}

/** Within how many office minutes this share (0 to 1) of them was done; null when there are none. */
export function quantile(histogram: Histogram, share: number): number | null {
  const wanted = sizeOf(histogram) * share;
  let seen = 0;
  for (const slot of Object.keys(histogram).map(Number).sort((a, b) => a - b)) {
    seen += histogram[slot] ?? 0;
    if (seen > 0 && seen >= wanted - 1e-9) return longestIn(slot);
  }
  return null;
}
