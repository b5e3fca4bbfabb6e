import { createHash } from 'node:crypto';
import { makeExports } from '../../functions/handlers/exports/make-exports';
import { startExport } from '../../shared/contract/exports';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { at, TODAY } from '../rules/fixtures';
import { FIELD_KEYS } from '../setup/seeded-data';
import { openBucket } from '../setup/bucket';
import { putClaims } from '../setup/claims-on-record';
import { judged } from '../setup/judged';
import { openBenchHall } from './bench-hall';

const CLAIMS = 24_000;
const BUDGET_MB = 300;

/** A table of every claim, written into the bucket while this process keeps a part and a page: time, size, and the most it had in memory. */
export default async function exportsBench(): Promise<string[]> {
  const hall = await openBenchHall();
  const bucket = await openBucket();
  Object.assign(process.env, bucket.env);
  const { openHall } = await import('../../functions/open-hall');
  const { fileSettingsFrom } = await import('../../functions/files/settings');
  const { fileStore } = openHall({ table: 'hall', sessionKey: '', fieldKeys: FIELD_KEYS, hasSeededPeople: false, files: fileSettingsFrom(process.env), site: '', fileTerms: hall.hall.fileTerms, now: () => new Date() });
  const open = { ...hall.hall, fileStore };
  for (let from = 0; from < CLAIMS; from += 1000) await putClaims(hall.records, Array.from({ length: 1000 }, (_, n) => claimOf(from + n)));
  const treasury = await hall.tokenOf('O040');
  const lines: string[] = [];
  for (const format of ['csv', 'xlsx'] as const) {
    const { exportNo } = await hall.ask(startExport, { list: 'claims', format, from: TODAY, to: TODAY }, treasury);
    const memory = watched();
    const startedAt = performance.now();
    await makeExports(open, () => undefined);
    const seconds = (performance.now() - startedAt) / 1000;
    const made = await hall.records.exports.find(exportNo);
    lines.push(`${format}: ${made?.file?.rows ?? 0} claims in ${seconds.toFixed(1)} s, ${((made?.file?.bytes ?? 0) / 1e6).toFixed(1)} MB; resident at most ${memory.most().toFixed(0)} MB, ${memory.grown().toFixed(0)} MB more than before (budget ${BUDGET_MB} MB)`);
  }
  await Promise.all([hall.stop(), bucket.stop()]);
  return lines;
}

/** What this process has in memory, looked at often. */
function watched(): { most(): number; grown(): number } {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => { most = Math.max(most, process.memoryUsage().rss); }, 20);
  return { most() { clearInterval(timer); return most / 1e6; }, grown: () => (most - before) / 1e6 };
}

function claimOf(n: number) {
  return { ...startClaim({
    claimNo: claimNoFrom(TODAY, createHash('sha256').update(String(n)).digest('hex')), onePer: 'year', enterprise: { personId: `X${n}`, creditCode: '91360723MA0000015J', name: `大余县示例企业第${n}号有限责任公司` },
    policy: { code: 'HQ-07', version: 1, name: '发明专利授权奖励', mode: 'instant', department: 'SJJ', publicityDays: 3, payDays: 10, payee: 'enterprise', pots: 1 }, judgement: judged(120_000 + n), answers: {},
  }, { by: 'applicant', who: 'P1', name: '经办人', at: at(TODAY), request: { key: `${n}`, digest: '' } }), account: { holder: '示例', bank: '大余农商银行营业部', no: String(6_210_000_000_000_000 + n) } };
}
