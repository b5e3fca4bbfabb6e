import { getCase } from '../../shared/contract/cases';
import { actOnCase, getDeskCase, takeCase } from '../../shared/contract/desk';
import type { handler as clockHandler } from '../../functions/entries/clock';
import type { Client } from '../setup/client';
import { file, refuse } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let clock: typeof clockHandler;
beforeAll(async () => {
  hall = await openTestHall();
  clock = (await import('../../functions/entries/clock')).handler;
});
afterAll(() => hall.close());

const ITEM = 'DY-JF-0004';
type People = { elder: Client; clerk: Client; director: Client; caseNo: string };

/** 曾国良 files at this instant; sessions of that day for 彭博 at his desk and 姚远, who leads it. */
async function filed(now: string): Promise<People> {
  const elder = await at(now, 'P001');
  const { caseNo } = await file(elder, ITEM);
  return { elder, caseNo, clerk: await hall.as('O012'), director: await hall.as('O037') };
}

async function at(now: string, who: string): Promise<Client> {
  hall.setClock(now);
  return hall.as(who);
}

async function accepted(now: string): Promise<People> {
  const people = await filed(now);
  await people.clerk.get(takeCase, { caseNo: people.caseNo });
  await people.clerk.get(actOnCase, { caseNo: people.caseNo, action: 'accept' });
  return people;
}

test('行政许可法 art. 32: nobody told 曾国良 what was missing in five days, and at midnight his case is accepted from the day he filed', async () => {
  const { caseNo } = await filed('2026-11-23T09:00:00+08:00');
  hall.setClock('2026-11-30T23:59:00+08:00');
  await clock({ schedule: 'doDuties' });
  expect((await (await hall.as('P001')).get(getCase, { caseNo })).state).toBe('submitted');
  hall.setClock('2026-12-01T00:01:00+08:00');
  const clerk = await hall.as('O012');
  await clerk.get(takeCase, { caseNo });
  const told = await clerk.ask(actOnCase, { caseNo, action: 'askSupplement', supplement: { items: [{ about: 'material', key: 'CL0001', problem: '不清', basis: '条例', howToFix: '重拍' }] } });
  expect([told.refusal, told.body.about]).toEqual(['NoticeTooLate', { noticeBy: '2026-11-30' }]);
  await clock({ schedule: 'doDuties' });
  await clock({ schedule: 'doDuties' });
  const seen = await (await hall.as('P001')).get(getCase, { caseNo });
  expect(seen).toMatchObject({ state: 'accepted', dueOn: '2026-11-26', clock: { noticeBy: null } });
  expect(seen.steps.filter(({ action }) => action === 'deemAccepted')).toMatchObject([{ by: 'clock', name: '' }]);
});

test('行政许可法 art. 45: two procedures that overlap stop the clock once; he reads why, how long and who', async () => {
  const { elder, clerk, director, caseNo } = await accepted('2026-03-02T09:00:00+08:00');
  const ask = (kind: 'expertReview' | 'testing', length: number, who: Client = clerk) =>
    who.get(actOnCase, { caseNo, action: 'askProcedure', reason: '须第三方出具意见', procedure: { kind, planned: { length, unit: 'workdays' }, with: '赣州市专家库' } });
  const before = await elder.get(getCase, { caseNo });
  await ask('expertReview', 6);
  expect((await elder.get(getCase, { caseNo })).procedures).toEqual([]);
  expect((await clerk.ask(actOnCase, { caseNo, action: 'startProcedure', procedure: { id: 1 } })).refusal).toBe('NotForYou');
  await director.get(actOnCase, { caseNo, action: 'startProcedure', procedure: { id: 1 } });
  expect(await elder.get(getCase, { caseNo })).toMatchObject({ clock: { isResting: true }, procedures: [{ kind: 'expertReview', reason: '须第三方出具意见', with: '赣州市专家库', planned: { length: 6, unit: 'workdays' } }] });
  const later = await at('2026-03-03T09:00:00+08:00', 'O012');
  expect((await later.ask(actOnCase, { caseNo, action: 'approve' })).refusal).toBe('ProcedureRunning');
  await at('2026-03-09T09:00:00+08:00', 'O037');
  const clerkThen = await hall.as('O012');
  await clerkThen.get(takeCase, { caseNo });
  await ask('testing', 5, clerkThen);
  await (await hall.as('O037')).get(actOnCase, { caseNo, action: 'startProcedure', procedure: { id: 2 } });
  for (const [id, day] of [[1, '2026-03-10'], [2, '2026-03-16']] as const) {
    const clerkOn = await at(`${day}T15:00:00+08:00`, 'O012');
    await clerkOn.get(takeCase, { caseNo });
    await clerkOn.get(actOnCase, { caseNo, action: 'endProcedure', procedure: { id, result: '意见已出具' } });
  }
  const after = await (await hall.as('P001')).get(getCase, { caseNo });
  expect([before.dueOn, after.dueOn, after.clock?.isResting]).toEqual(['2026-03-05', '2026-03-19', false]);
  expect(after.clock?.turns.map(({ party }) => party)).toEqual(['window', { department: '赣州市专家库' }, 'window']);
});

test('行政许可法 art. 42: only the director extends, once, and 曾国良 reads why', async () => {
  const { elder, clerk, director, caseNo } = await accepted('2026-11-23T09:00:00+08:00');
  const extend = (who: Client, key?: string) => who.ask(actOnCase, { caseNo, action: 'extend', reason: '需向外省核实户籍' }, key);
  expect((await extend(clerk)).refusal).toBe('NotForYou');
  expect([(await extend(director, 'extend-once')).status, (await extend(director, 'extend-once')).status, (await extend(director)).refusal]).toEqual([200, 200, 'ExtendedBefore']);
  expect(await elder.get(getCase, { caseNo })).toMatchObject({ dueOn: '2026-12-10', extension: { days: 10, reason: '需向外省核实户籍', by: { name: '姚远' } } });
});

test('行政许可法 art. 38: a refusal is reported first, and ends with its ground', async () => {
  const { elder, clerk, director, caseNo } = await accepted('2026-11-23T09:00:00+08:00');
  await refuse(clerk, director, caseNo, '未满八十周岁');
  expect(await elder.get(getCase, { caseNo })).toMatchObject({ state: 'closed', decision: { isGranted: false, reason: '未满八十周岁', by: { name: '姚远' } } });
});

test('局长办公会: after a hearing the matter is the leaders’, and is decided with their minute alone', async () => {
  const { director, caseNo } = await accepted('2026-11-23T09:00:00+08:00');
  const visit = { at: '2026-12-02T09:00:00+08:00', place: '政务大厅三楼', parties: ['申请人', '利害关系人'], host: { officerId: 'O038', name: '谭心' } };
  await director.get(actOnCase, { caseNo, action: 'startProcedure', reason: '利害关系人申请听证', procedure: { kind: 'hearing', planned: { length: 10, unit: 'workdays' }, visit } });
  const after = await at('2026-12-02T16:00:00+08:00', 'O012');
  await after.get(takeCase, { caseNo });
  await after.get(actOnCase, { caseNo, action: 'endProcedure', procedure: { id: 1, result: '听证笔录已归档' } });
  expect((await after.get(getDeskCase, { caseNo })).deciders).toEqual({ grant: 'meeting', refusal: 'meeting' });
  await after.get(actOnCase, { caseNo, action: 'propose', reason: '符合条件', proposal: { isGranted: true } });
  const leader = await hall.as('O037');
  expect((await leader.ask(actOnCase, { caseNo, action: 'approve' })).refusal).toBe('MinuteNeeded');
  expect(await leader.get(actOnCase, { caseNo, action: 'approve', minute: { no: '〔2026〕第18号', on: '2026-12-02' } })).toMatchObject({ decision: { isGranted: true, minute: { no: '〔2026〕第18号' } } });
});

test('a promise that passed is explained before anything is decided; the light turns by itself', async () => {
  const { caseNo } = await accepted('2026-11-23T09:00:00+08:00');
  hall.setClock('2027-03-01T00:01:00+08:00');
  await clock({ schedule: 'doDuties' });
  const clerk = await at('2027-03-01T09:30:00+08:00', 'O012');
  const seen = await clerk.get(takeCase, { caseNo });
  expect([seen.clock?.light, seen.steps.some(({ action }) => action === 'turnLight'), seen.actions.includes('explainLate')]).toEqual(['red', true, true]);
  expect((await clerk.ask(actOnCase, { caseNo, action: 'approve' })).refusal).toBe('LatenessUnexplained');
  await clerk.get(actOnCase, { caseNo, action: 'explainLate', reason: '省级系统停机', message: '很抱歉，让您久等了', note: '已报督查' });
  expect(await clerk.get(actOnCase, { caseNo, action: 'approve' })).toMatchObject({ decision: { isGranted: true }, lateness: { reason: '省级系统停机' }, notes: [expect.objectContaining({ note: '已报督查' })] });
  const told = await (await hall.as('P001')).get(getCase, { caseNo });
  expect([JSON.stringify(told).includes('已报督查'), told.steps.find(({ action }) => action === 'explainLate')?.message]).toEqual([false, '很抱歉，让您久等了']);
});
