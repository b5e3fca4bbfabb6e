export type Timed = { p50: number; p95: number; perSecond: number };

/** Runs two workloads in turn, so that a drifting machine drifts for both; milliseconds per call. */
export async function inTurn(times: number, ours: () => Promise<unknown>, floor: () => Promise<unknown>): Promise<{ ours: Timed; floor: Timed }> {
  const spent: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
  for (let at = 0; at < times + WARM_UP; at += 1) {
    const [first, second] = at % 2 === 0 ? [ours, floor] : [floor, ours];
    const [a, b] = [await timed(first), await timed(second)];
    if (at < WARM_UP) continue;
    spent.ours.push(at % 2 === 0 ? a : b);
    spent.floor.push(at % 2 === 0 ? b : a);
  }
  return { ours: figuresOf(spent.ours), floor: figuresOf(spent.floor) };
}

const WARM_UP = 30;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

export function figuresOf(spent: readonly number[]): Timed {
  const sorted = [...spent].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), perSecond: (1000 * sorted.length) / sorted.reduce((sum, one) => sum + one, 0) };
}

export function median(spent: readonly number[]): number {
  return figuresOf(spent).p50;
}

export function ratioLine(name: string, { ours, floor }: { ours: Timed; floor: Timed }): string {
  const share = (a: number, b: number) => (a / b).toFixed(2);
  return `${name}: throughput ${share(ours.perSecond, floor.perSecond)} of the bare handler (budget ≥ 0.70), p50 ${share(floor.p50, ours.p50)}, p95 ${share(floor.p95, ours.p95)} · ours ${ours.p50.toFixed(1)}/${ours.p95.toFixed(1)} ms, bare ${floor.p50.toFixed(1)}/${floor.p95.toFixed(1)} ms`;
}
