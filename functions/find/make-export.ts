import { finishExport, furtherExport, putDownExport, takeExport, type Export, type ExportWork } from '../../shared/domain/claims/export';
import { exportHeadings } from '../../shared/words/exports';
import type { Hall } from '../hall';
import { csv } from '../sheets/csv';
import type { SheetFormat } from '../sheets/sheet';
import { xlsxOf } from '../sheets/xlsx';
import { exportPage, firstPlace } from './export-rows';

type Making = Pick<Hall, 'claims' | 'payments' | 'exports' | 'fileStore' | 'now' | 'newKey'>;
/** `until`: of `performance.now`; `partBytes`: S3 takes no smaller part but the last. */
export type MakingLimits = { until: number; partBytes: number };

const formats: Record<Export['format'], SheetFormat<unknown>> = { csv, xlsx: xlsxOf() };
export const exportTypes = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/**
 * Writes an export into the bucket, a part at a time, and notes after each how far it is: who is stopped, or dies, is followed by
 * another who goes on from the last part. Never more in memory than a part and a page. `ready`, `stopped` (to be gone on with),
 * `inHand` of somebody else, or `failed` for good.
 */
export async function makeExport(hall: Making, asked: Export, limits: MakingLimits): Promise<'ready' | 'stopped' | 'inHand' | 'failed'> {
  const taken = takeExport(asked, hall.now());
  if (!taken.ok || !(await hall.exports.record(taken.value))) return 'inHand';
  const mine = next(taken.value);
  return mine.state === 'failed' ? 'failed' : write(hall, mine, limits);
}

async function write(hall: Making, taken: Export, { until, partBytes }: MakingLimits): Promise<'ready' | 'stopped' | 'inHand'> {
  const sheet = formats[taken.format];
  const begun = taken.work ? { work: taken.work, pieces: [] } : await begin(hall, taken);
  let mine = taken;
  let { work, pieces }: { work: ExportWork; pieces: Buffer[] } = begun;
  const size = () => pieces.reduce((sum, { length }) => sum + length, 0);
  while (work.next) {
    const page = await exportPage(hall, mine, work.next);
    const added = sheet.add(work.sheet, page.rows);
    pieces.push(added.bytes);
    work = { ...work, sheet: added.state, rows: work.rows + page.rows.length, next: page.next };
    if (size() < partBytes || !work.next) continue;
    const kept = await keepPart(hall, work, pieces);
    const further = kept ? furtherExport(mine, kept, hall.now()) : putDownExport(mine, null);
    const isOver = performance.now() > until;
    if (!(await hall.exports.record(isOver ? putDownExport(further, further.work) : further))) return 'inHand';
    if (!kept || isOver) return 'stopped';
    [mine, work, pieces] = [next(further), kept, []];
  }
  pieces.push(sheet.end(work.sheet));
  const last = await keepPart(hall, work, pieces);
  const versionId = last && await hall.fileStore.parts.finish(last, last.parts);
  // The upload is gone: somebody finished it and did not live to say so. It is written once more, under another name.
  const ended = last && versionId ? finishExport(mine, { key: last.key, versionId, bytes: last.bytes, rows: last.rows }, hall.now()) : undefined;
  const isKept = await hall.exports.record(ended?.ok ? ended.value : putDownExport(mine, null));
  return !isKept ? 'inHand' : ended?.ok ? 'ready' : 'stopped';
}

async function begin(hall: Making, asked: Export): Promise<{ work: ExportWork; pieces: Buffer[] }> {
  const key = `${exportFolder(asked.exportNo)}${hall.newKey()}`;
  const uploadId = await hall.fileStore.parts.begin(key, exportTypes[asked.format]);
  const { bytes, state } = formats[asked.format].begin(exportHeadings[asked.list]);
  return { work: { key, uploadId, parts: [], bytes: 0, rows: 0, next: firstPlace(asked), sheet: state }, pieces: [bytes] };
}

/** `undefined`: the upload is no more. */
async function keepPart(hall: Making, work: ExportWork, pieces: readonly Buffer[]): Promise<ExportWork | undefined> {
  const n = work.parts.length + 1;
  const bytes = Buffer.concat(pieces);
  const tag = await hall.fileStore.parts.add(work, n, bytes);
  return tag === undefined ? undefined : { ...work, parts: [...work.parts, { n, tag }], bytes: work.bytes + bytes.length };
}

export function exportFolder(exportNo: string): string {
  return `exports/${exportNo}/`;
}

const next = (one: Export): Export => ({ ...one, version: one.version + 1 });
