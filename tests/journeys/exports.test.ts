import { createHash } from 'node:crypto';
import { handler as runClock } from '../../functions/entries/clock';
import { theHall } from '../../functions/entries/the-hall';
import { makeExports } from '../../functions/handlers/exports/make-exports';
import type { Hall } from '../../functions/hall';
import { grantExportDownload, listExports, startExport } from '../../shared/contract/exports';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import type { Claim } from '../../shared/domain/claims/claim';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { at } from '../rules/fixtures';
import { putClaims } from '../setup/claims-on-record';
import { judged } from '../setup/judged';
import { readXlsx } from '../setup/read-xlsx';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false, withFiles: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
});
afterAll(() => hall?.close());

const november = { from: '2026-11-01', to: '2026-11-30' };
const make = () => runClock({ schedule: 'makeExports' });
/** A claim of some enterprise, begun on a day. */
function claim(n: number, day: string, name = `示例企业${n}`, accountNo: string | null = `62100000${10_000_000 + n}`): Claim {
  const draft = startClaim({
    claimNo: claimNoFrom(day, createHash('sha256').update(String(n)).digest('hex')), onePer: 'year', enterprise: { personId: `X${n}`, creditCode: '91360723MA0000015J', name },
    policy: { code: 'HQ-07', version: 1, name: '发明专利授权奖励', mode: 'instant', department: 'SJJ', publicityDays: 3, payDays: 10, payee: 'enterprise', pots: 1 }, judgement: judged(100_050 + n), answers: {},
  }, { by: 'applicant', who: 'P1', name: '经办人', at: at(day), request: { key: `${n}`, digest: '' } });
  return { ...draft, account: accountNo === null ? null : { holder: name, bank: '大余农商银行', no: accountNo } };
}
async function fetched(exportNo: string): Promise<{ bytes: Buffer; saved: string }> {
  const { url } = await (await hall.as('O040')).get(grantExportDownload, { exportNo });
  const response = await fetch(url);
  return { bytes: Buffer.from(await response.arrayBuffer()), saved: decodeURIComponent(response.headers.get('content-disposition') ?? '') };
}

test('the treasury asks for the claims of a month, gets them by a link of a minute, and the list says until when', async () => {
  await putClaims(hall.records, [claim(1, '2026-10-31'), claim(2, '2026-11-01'), claim(3, '2026-11-30', '=HYPERLINK("x")'), claim(4, '2026-12-01'), claim(5, '2026-11-02', '大余县某厂', null)]);
  const treasury = await hall.as('O040');
  const asked = await treasury.get(startExport, { list: 'claims', format: 'xlsx', ...november }, 'tap');
  expect(asked).toMatchObject({ state: 'asked', rows: null, by: '熊伟', from: '2026-11-01' });
  expect((await treasury.ask(grantExportDownload, { exportNo: asked.exportNo })).refusal).toBe('ExportNotReady');
  expect(await make()).toBe(1);
  expect((await treasury.get(listExports, {})).exports).toMatchObject([{ exportNo: asked.exportNo, state: 'ready', rows: 3, keptUntil: '2026-11-30' }]);
  const { bytes, saved } = await fetched(asked.exportNo);
  expect(saved).toBe("attachment; filename*=UTF-8''兑现申请_2026-11-01_2026-11-30.xlsx");
  const [[headings = [], ...rows] = []] = readXlsx(bytes);
  expect([headings.length, rows.map((row) => [row[4], row[6], row[7], row[12]])]).toEqual([13, [['示例企业2', 1000.52, '待您提交', '************0002'], ['大余县某厂', 1000.55, '待您提交', null], ['=HYPERLINK("x")', 1000.53, '待您提交', '************0003']]]);
  // Who was given a link is on record.
  expect(await hall.records.files.readsOf(asked.exportNo)).toMatchObject([{ by: 'officer', who: 'O040', name: '熊伟' }]);
});

test('asked twice it is made once; another request under the same key, a wrong period and too many are told; nobody else asks', async () => {
  const treasury = await hall.as('O040');
  const ask = { list: 'claims', format: 'csv', ...november } as const;
  const [one, again] = await Promise.all([treasury.get(startExport, ask, 'csv'), treasury.get(startExport, ask, 'csv')]);
  expect(again.exportNo).toBe(one.exportNo);
  // With another key, while it waits.
  expect((await treasury.get(startExport, ask)).exportNo).toBe(one.exportNo);
  expect((await treasury.ask(startExport, { ...ask, format: 'xlsx' }, 'csv')).refusal).toBe('KeyReused');
  for (const period of [{ from: '2026-11-30', to: '2026-11-01' }, { from: '2025-01-01', to: '2026-12-31' }]) expect((await treasury.ask(startExport, { ...ask, ...period })).refusal).toBe('PeriodUnfit');
  for (const to of ['05', '06', '07', '08']) await treasury.get(startExport, { ...ask, to: `2026-11-${to}` });
  expect((await treasury.ask(startExport, { ...ask, to: '2026-11-09' })).refusal).toBe('TooManyExports');
  for (const code of ['O012', 'O037']) expect((await (await hall.as(code)).ask(startExport, ask)).refusal).toBe('NotForYou');
  expect((await (await hall.as('O012')).ask(grantExportDownload, { exportNo: one.exportNo })).refusal).toBe('NotForYou');
  expect((await treasury.ask(grantExportDownload, { exportNo: 'DC20261123000000001' })).refusal).toBe('InputUnreadable');
  await Promise.all([make(), make()]);
  expect((await treasury.get(listExports, {})).exports.filter(({ state }) => state !== 'ready')).toEqual([]);
  const csv = (await fetched(one.exportNo)).bytes.toString();
  expect([csv.startsWith('\uFEFF兑现编号,'), csv.includes(`,"'=HYPERLINK(""x"")",`), csv.split('\r\n').length]).toEqual([true, true, 5]);
});

/** A bucket in memory that takes parts of any size and falls over at every second one. */
function shakyParts(): { parts: Hall['fileStore']['parts']; whole(): Buffer; begun(): number } {
  const kept: Buffer[] = [];
  let [begun, calls] = [0, 0];
  const parts: Hall['fileStore']['parts'] = {
    begin: async () => String(++begun),
    async add(_, n, bytes) {
      calls += 1;
      kept[n - 1] = Buffer.from(bytes);
      // The bytes are there, and nobody hears of it.
      if (calls % 2 === 0) throw new Error('killed');
      return `${n}`;
    },
    finish: async (_, named) => { kept.length = named.length; return 'v1'; },
  };
  return { parts, whole: () => Buffer.concat(kept), begun: () => begun };
}
const withParts = async (parts: Partial<Hall['fileStore']['parts']>): Promise<Hall> => {
  const open = await theHall();
  return { ...open, fileStore: { ...open.fileStore, parts: { ...open.fileStore.parts, ...parts } } };
};
let minute = 0;
const later = () => hall.setClock(`2026-11-24T${String(9 + Math.floor((minute += 2) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00+08:00`);

test('stopped after each part and fallen over between them: gone on with from the last part that was kept, and every row is there once', async () => {
  const claims = Array.from({ length: 1050 }, (_, n) => claim(100 + n, n < 700 ? '2025-03-03' : '2025-04-04'));
  await putClaims(hall.records, claims);
  for (const format of ['xlsx', 'csv'] as const) {
    const { exportNo } = await (await hall.as('O040')).get(startExport, { list: 'claims', format, from: '2025-03-01', to: '2025-04-30' });
    const bucket = shakyParts();
    const shaky = await withParts(bucket.parts);
    const state = async () => (await hall.records.exports.find(exportNo))?.state;
    let runs = 0;
    for (; (await state()) !== 'ready' && runs < 20; runs += 1, later()) await makeExports(shaky, () => undefined, { runMs: runs === 0 ? 1000 : -1, partBytes: 1 });
    const rows = format === 'csv' ? bucket.whole().toString().trimEnd().split('\r\n').map((line) => line.split(',')) : readXlsx(bucket.whole())[0] ?? [];
    expect([bucket.begun(), runs > 3, rows.slice(1).map(([no]) => no).sort()]).toEqual([1, true, claims.map(({ claimNo }) => claimNo).sort()]);
  }
});

test('dead before it could say that it was done, or an upload that is gone: made once more, and one file is linked', async () => {
  const treasury = await hall.as('O040');
  const { exportNo } = await treasury.get(startExport, { list: 'claims', format: 'csv', from: '2025-03-01', to: '2025-04-30' });
  const found = () => hall.records.exports.find(exportNo);
  await makeExports(await withParts({ finish: () => Promise.reject(new Error('killed')) }), () => undefined);
  // Somebody has it in hand still.
  expect([(await found())?.state, await make()]).toEqual(['making', 0]);
  later();
  await makeExports(await withParts({ finish: async () => undefined }), () => undefined);
  expect((await found())?.state).toBe('making');
  expect(await make()).toBe(1);
  expect([(await found())?.file?.rows, (await fetched(exportNo)).bytes.toString().trimEnd().split('\r\n').length]).toEqual([1050, 1051]);
});

test('after its days the file is gone and the list says so; what brings it nowhere is given up', async () => {
  hall.setClock('2026-12-03T09:00:00+08:00');
  const treasury = await hall.as('O040');
  expect(await make()).toBeGreaterThan(5);
  expect([(await treasury.get(listExports, {})).exports.filter(({ state }) => state !== 'swept'), await hall.bucket?.versionsIn('clean', 'exports/')]).toEqual([[], []]);
  const { exportNo } = await treasury.get(startExport, { list: 'payments', format: 'xlsx', ...november });
  const broken = await withParts({ begin: () => Promise.reject(new Error('down')) });
  for (let minutes = 0; minutes < 12; minutes += 2) {
    hall.setClock(`2026-12-03T10:${String(minutes).padStart(2, '0')}:00+08:00`);
    await makeExports(broken, () => undefined);
  }
  expect((await hall.records.exports.find(exportNo))?.state).toBe('failed');
});
