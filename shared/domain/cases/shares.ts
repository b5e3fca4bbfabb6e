import type { Spent } from './time-ledger';

/** Whole percents of the time of each, by the largest remainders: they sum to 100. */
export function sharesOf(spent: readonly Spent[]): number[] {
  const whole = spent.reduce((sum, { minutes }) => sum + minutes, 0);
  if (whole === 0) return spent.map(() => 0);
  const exact = spent.map(({ minutes }) => (minutes / whole) * 100);
  const left = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const first = exact.map((share, at) => [share % 1, at] as const).sort(([a], [b]) => b - a).slice(0, left).map(([, at]) => at);
  return exact.map((share, at) => Math.floor(share) + Number(first.includes(at)));
}
