import { getBoard, getDay, listEscalations, urgeCase } from '../../shared/contract/board';
import { actOnMyCase, getCase, rateCase } from '../../shared/contract/cases';
import { getDeskCase, listQueue, takeCase } from '../../shared/contract/desk';
import { uncounted } from '../../shared/domain/figures/count-case';
import { slotOf } from '../../shared/domain/figures/histogram';
import type { Case } from '../../shared/domain/cases/case';
import type { ScheduleName } from '../../shared/contract/schedules';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

const ITEM = 'DY-JF-0004';
let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());

const run = async (schedule: ScheduleName) => (await import('../../functions/entries/clock')).handler({ schedule });
const found = async (caseNo: string) => (await hall.records.cases.find(caseNo)) as Case;
/** The stream has told of every change of a case. */
const counted = (caseNo: string) => until(async () => (await hall.records.figures.counted(caseNo)).version === (await found(caseNo)).version);

/** As the stream tells of a case, once more. */
async function tellAgain(one: Case): Promise<void> {
  const { handler } = await import('../../functions/entries/stream');
  const NewImage = { pk: { S: `CASE#${one.caseNo}` }, sk: { S: 'CASE' }, body: { S: JSON.stringify(one) } };
  expect(await handler({ Records: [{ dynamodb: { NewImage, SequenceNumber: '1' } }] } as never)).toEqual({ batchItemFailures: [] });
}

test('谭心 and 姚远 see what came in, what was decided and who has it; told eight times it counts once', async () => {
  hall.setClock('2026-11-23T09:00:00+08:00');
  const elder = await hall.as('P001');
  const clerk = await hall.as('O012');
  const { caseNo: granted } = await file(elder, ITEM);
  const early = await found(granted);
  await approve(clerk, granted);
  await until(async () => (await found(granted)).state === 'closed');
  await elder.get(rateCase, { caseNo: granted, grade: 5 });
  const { caseNo: open } = await file(elder, ITEM);
  await clerk.get(takeCase, { caseNo: open });
  const { caseNo: untaken } = await file(elder, ITEM);
  for (const one of [granted, open, untaken]) await counted(one);
  const [supervisor, director] = [await hall.as('O038'), await hall.as('O037')];
  const board = await supervisor.get(getBoard, {});
  expect(board).toMatchObject({ month: '2026-11', months: ['2026-11'], dayMinutes: 390 });
  expect(board.desks).toMatchObject([{ code: 'MZJ', soon: 0, late: 0, inTime: 2, untaken: 1, received: 3, decided: 1, decidedLate: 0, forecast: 0, hit: 0 }]);
  expect(board.officers).toMatchObject([{ officerId: 'O012', name: '彭博', desk: 'MZJ', inTime: 1, taken: 2, decided: 1, decidedLate: 0 }]);
  const day = await director.get(getDay, {});
  expect(day).toMatchObject({ day: '2026-11-23', received: 3, decided: 1, onTime: 1, late: 0, waiting: 2, untaken: 1, rated: 1, satisfied: 1, oldest: { receivedOn: '2026-11-23', cases: 2 } });
  const after = await found(granted);
  await Promise.all([tellAgain(after), tellAgain(early), tellAgain(await found(open)), tellAgain(early), tellAgain(after), tellAgain(after), tellAgain(await found(untaken)), tellAgain(after)]);
  expect(await supervisor.get(getBoard, {})).toEqual(board);
  expect(await director.get(getDay, {})).toEqual(day);
});

test('a record that was lost, and one that comes before an older one, leave the same sums', async () => {
  const version = await found((await file(await hall.as('P001'), ITEM)).caseNo);
  await counted(version.caseNo);
  const before = await hall.records.figures.read('2026-11');
  const other = { ...version, caseNo: '36072320261123009992' };
  await tellAgain({ ...other, version: 7 });
  await tellAgain({ ...other, version: 3 });
  const grown = await hall.records.figures.read('2026-11');
  const received = (rows: typeof grown) => rows.find(({ subject }) => subject === 'DESK#MZJ')?.figures.received ?? 0;
  expect(received(grown)).toBe(received(before) + 1);
  expect((await hall.records.figures.counted(other.caseNo)).version).toBe(7);
});

test('a chief sees their own desk; clerks, publishers and others see no board, and only the director the day', async () => {
  const chief = await hall.as('O035');
  expect((await chief.get(getBoard, {})).desks.map(({ code }) => code).filter((code) => code !== 'XZSPJ-SH')).toEqual([]);
  expect((await chief.ask(getBoard, { desk: 'MZJ' })).refusal).toBe('NotForYou');
  for (const code of ['O012', 'O039', 'O040', 'O043']) {
    const other = await hall.as(code);
    for (const endpoint of [getBoard, getDay, listEscalations]) expect([code, (await other.ask(endpoint, {})).refusal]).toEqual([code, 'NotForYou']);
  }
  expect((await (await hall.as('O038')).ask(getDay, {})).refusal).toBe('NotForYou');
  expect((await (await hall.as('O038')).ask(getBoard, { month: '2026-13' })).refusal).toBe('InputUnreadable');
});

test('nobody takes 黄月英’s case: it comes before the chief, then the supervisor, then the director, once each; an instant item past its day comes at once; ended, it is on no list', async () => {
  hall.setClock('2026-11-24T09:00:00+08:00');
  const { caseNo } = await file(await hall.as('P011'), 'DY-XK-0082');
  await counted(caseNo);
  const lists = async () => Promise.all(['O035', 'O038', 'O037'].map(async (code) => (await (await hall.as(code)).get(listEscalations, {})).escalations.filter((one) => one.caseNo === caseNo)));
  hall.setClock('2026-11-25T11:00:00+08:00');
  await Promise.all([run('escalateCases'), run('escalateCases')]);
  await run('escalateCases');
  await counted(caseNo);
  expect((await lists()).map((list) => list.map(({ to, ground }) => `${to} ${ground}`))).toEqual([['chief untaken'], ['supervisor due'], []]);
  hall.setClock('2026-11-30T09:00:00+08:00');
  await run('escalateCases');
  await counted(caseNo);
  expect((await lists()).map((list) => list.length)).toEqual([1, 2, 2]);
  expect((await found(caseNo)).steps.filter(({ action }) => action === 'escalate')).toHaveLength(5);
  await (await hall.as('P011')).get(actOnMyCase, { caseNo, action: 'withdraw' });
  await counted(caseNo);
  expect((await lists()).map((list) => list.length)).toEqual([0, 0, 0]);
});

test('曾国良 urges once a working day, near the promised day; the desk’s queue shows it, a double tap counts once', async () => {
  hall.setClock('2026-11-23T09:30:00+08:00');
  const { caseNo } = await file(await hall.as('P001'), 'DY-JF-0004');
  expect((await (await hall.as('P001')).ask(urgeCase, { caseNo })).refusal).toBe('UrgeTooEarly');
  hall.setClock('2026-11-25T09:30:00+08:00');
  const elder = await hall.as('P001');
  expect((await elder.get(getCase, { caseNo })).mayUrge).toBe(true);
  const taps = await Promise.all([1, 2, 3].map(() => elder.ask(urgeCase, { caseNo }, 'one-tap')));
  expect(taps.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(taps[0]?.body.mayUrge).toBe(false);
  expect((await elder.ask(urgeCase, { caseNo })).refusal).toBe('UrgedToday');
  expect((await found(caseNo)).steps.filter(({ action }) => action === 'urge')).toHaveLength(1);
  const { cases } = await (await hall.as('O012')).get(listQueue, {});
  expect(cases.filter((row) => row.urgedAt !== null).map((row) => row.caseNo)).toEqual([caseNo]);
  expect((await (await hall.as('P002')).ask(urgeCase, { caseNo })).refusal).toBe('CaseNotFound');
});

test('half and nine in ten of the item’s own history are told once there is enough of it, and whether it came true is counted', async () => {
  hall.setClock('2026-11-23T09:00:00+08:00');
  const nurse = await hall.as('P011');
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  expect((await nurse.get(getCase, { caseNo })).expected).toEqual({ basis: 'promise', dueOn: (await found(caseNo)).dueOn });
  const past = (minutes: number, cases: number) => ({ period: 'HISTORY#DY-XK-0082', subject: `2026-10#${String(slotOf(minutes)).padStart(2, '0')}`, adds: { cases } });
  await hall.records.figures.count('36072320261001000018', { before: uncounted, after: { ...uncounted, version: 1 }, counters: [past(380, 30), past(780, 10)], escalatesAt: null, escalated: [], isOpen: false });
  expect((await nurse.get(getCase, { caseNo })).expected).toEqual({ basis: 'history', half: '2026-11-24', nine: '2026-11-25', cases: 40 });
  const clerk = await hall.as('O026');
  expect((await clerk.get(getDeskCase, { caseNo })).expected).toMatchObject({ basis: 'history', cases: 40 });
  await approve(clerk, caseNo);
  await counted(caseNo);
  expect((await (await hall.as('O037')).get(getDay, {})).forecast).toEqual({ month: '2026-11', told: 1, hit: 1 });
});

test('谭心 chooses among the months that have figures at her desks, the newest first, and reads what an earlier one was like', async () => {
  hall.setClock('2026-10-29T09:30:00+08:00');
  const { caseNo } = await file(await hall.as('P002'), ITEM);
  await counted(caseNo);
  hall.setClock('2027-01-04T09:30:00+08:00');
  const supervisor = await hall.as('O038');
  expect((await supervisor.get(getBoard, {})).months).toEqual(['2027-01', '2026-11', '2026-10']);
  const october = await supervisor.get(getBoard, { month: '2026-10' });
  expect(october).toMatchObject({ month: '2026-10', months: ['2027-01', '2026-11', '2026-10'] });
  expect(october.desks.find(({ code }) => code === 'MZJ')).toMatchObject({ received: 1, decided: 0 });
  expect((await (await hall.as('O036')).get(getBoard, {})).months).toEqual(['2027-01']);
});
