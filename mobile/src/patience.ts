const FIRST_MS = 800;
const LONGEST_MS = 30_000;

/** How long to wait before asking again: twice as long each time, never quite the same, so that phones do not return all at once. */
export function pauseBefore(again: number, chance = Math.random()): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** again) * (0.75 + chance / 2);
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
