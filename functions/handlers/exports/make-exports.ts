import { isWaiting, sweepExport } from '../../../shared/domain/claims/export';
import { dayOf, daysAfter } from '../../../shared/domain/workdays';
import { exportFolder, makeExport, type MakingLimits } from '../../find/make-export';
import type { Hall } from '../../hall';

type Tell = (line: Record<string, unknown>) => void;

/** One run takes so long; the next goes on. */
const RUN_MS = 35_000;
const PART_BYTES = 6 * 1024 * 1024;
/** Older ones are swept long since. */
const LOOK_BACK_DAYS = 40;

/** 导出: makes what was asked for, one after the other, and throws away what was there long enough. Answers how many it made or took away. */
export async function makeExports(hall: Hall, tell: Tell, { runMs = RUN_MS, partBytes = PART_BYTES } = {}): Promise<number> {
  const limits: MakingLimits = { until: performance.now() + runMs, partBytes };
  let [done, begun] = [0, 0];
  // However short a run is, it brings one of them on.
  const isTime = () => (begun += 1) === 1 || performance.now() < limits.until;
  for (const one of (await hall.exports.since(daysAfter(dayOf(hall.now()), -LOOK_BACK_DAYS))).reverse()) {
    const work = async () => (isWaiting(one) ? isTime() && (await makeExport(hall, one, limits)) : sweep(hall, one));
    // One that cannot be made holds nobody else's up; it is tried again when its time in hand is over.
    const became = await work().catch((error: unknown) => void tell({ accident: 'makeExports', record: one.exportNo, error: error instanceof Error ? error.stack : 'unknown' }));
    if (became) tell({ export: one.exportNo, list: one.list, format: one.format, outcome: became });
    if (became === 'ready' || became === 'swept') done += 1;
  }
  return done;
}

/** The file first: a record that says it is gone tells the truth. */
async function sweep(hall: Hall, one: Parameters<typeof sweepExport>[0]): Promise<'swept' | false> {
  const swept = sweepExport(one, hall.now());
  if (!swept.ok) return false;
  await hall.fileStore.discardKept(exportFolder(one.exportNo));
  return (await hall.exports.record(swept.value)) && 'swept';
}
