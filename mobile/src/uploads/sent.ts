/** How sending to the bucket ended. `expired`: the form is no longer good; `refused`: the bucket does not want it so. */
export type Sent = 'arrived' | 'expired' | 'refused' | 'broken';
export type OnItsWay = { name: string; onPercent(percent: number): void; signal: AbortSignal };

/** Twenty megabytes over a village's line. */
export const PATIENCE_MS = 600_000;

export function sentAs(status: number): Sent {
  if (status >= 200 && status < 300) return 'arrived';
  if (status === 403) return 'expired';
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'refused' : 'broken';
}
