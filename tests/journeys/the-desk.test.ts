import { actOnMyCase, getCase, rateCase } from '../../shared/contract/cases';
import { actOnCase, getDeskCase, listQueue, takeCase } from '../../shared/contract/desk';
import { getOfficer } from '../../shared/contract/sign-in';
import { file, refuse } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());
beforeEach(() => hall.setClock('2026-11-23T09:00:00+08:00'));

test('the queue is ordered by the day a case is due, a page at a time', async () => {
  const clerk = await hall.as('O012');
  for (const [at, code] of ['P001', 'P002', 'P003'].entries()) {
    hall.setClock(`2026-11-2${5 - at}T10:00:00+08:00`);
    const applicant = await hall.as(code);
    for (let times = 0; times < 8; times += 1) await file(applicant, 'DY-JF-0004');
  }
  const first = await clerk.get(listQueue, {});
  const second = await clerk.get(listQueue, { cursor: first.cursor });
  const due = [...first.cases, ...second.cases].map(({ dueOn }) => dueOn);
  expect(first.cases).toHaveLength(20);
  expect(due).toHaveLength(24);
  expect(due).toEqual([...due].sort());
  expect(new Set([...first.cases, ...second.cases].map(({ caseNo }) => caseNo)).size).toBe(24);
  expect(second.cursor).toBeUndefined();
});

test('a cursor of another list, or an edited one, starts the list anew', async () => {
  const clerk = await hall.as('O012');
  const { cursor = '' } = await clerk.get(listQueue, {});
  const director = await hall.as('O037');
  expect((await director.get(listQueue, { desk: 'RSJ', cursor })).cases).toHaveLength(0);
  expect((await clerk.get(listQueue, { cursor: `x${cursor}` })).cases).toHaveLength(20);
});

test('a clerk sees only the desks that are theirs', async () => {
  const { caseNo } = await file(await hall.as('P011'), 'DY-XK-0082');
  const stranger = await hall.as('O012');
  expect((await stranger.ask(listQueue, { desk: 'XZSPJ-SH' })).refusal).toBe('NotForYou');
  expect((await stranger.ask(getDeskCase, { caseNo })).refusal).toBe('CaseNotFound');
  expect((await stranger.ask(takeCase, { caseNo })).refusal).toBe('CaseNotFound');
  const director = await hall.as('O037');
  expect((await director.get(getOfficer, {})).desks).toHaveLength(31);
  expect((await director.get(getDeskCase, { caseNo })).applicant).toEqual({ name: '黄月英', kind: 'natural', idNoMasked: '360723********992X' });
});

test('saying no needs a reason, which the applicant reads and can rate', async () => {
  const nurse = await hall.as('P011');
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  const clerk = await hall.as('O026');
  expect((await clerk.ask(actOnCase, { caseNo, action: 'reject', reason: '健康证明与登记不符' })).refusal).toBe('NotTakenByYou');
  await clerk.get(takeCase, { caseNo });
  const told = await clerk.ask(actOnCase, { caseNo, action: 'reject', reason: '健康证明与登记不符' });
  expect([told.refusal, told.body.about]).toEqual(['NeedsProposal', { decider: 'chief' }]);
  for (const reason of [undefined, '   ']) expect((await clerk.ask(actOnCase, { caseNo, action: 'propose', reason, proposal: { isGranted: false } })).refusal).toBe('ReasonNeeded');
  await refuse(clerk, await hall.as('O035'), caseNo, '健康证明与登记不符');
  const seen = await nurse.get(getCase, { caseNo });
  expect(seen).toMatchObject({ state: 'closed', decision: { isGranted: false, reason: '健康证明与登记不符' }, actions: ['rate'] });
  expect(seen.steps.find(({ action }) => action === 'reject')?.reason).toBe('健康证明与登记不符');
  await nurse.get(rateCase, { caseNo, grade: 2 });
});

test('a case put back is free for the next clerk; one taken is not', async () => {
  const { caseNo } = await file(await hall.as('P011'), 'DY-XK-0082');
  const [clerk, chief] = [await hall.as('O026'), await hall.as('O035')];
  expect((await clerk.get(takeCase, { caseNo })).actions).toEqual(['putBack', 'handOver', 'askProcedure', 'propose', 'approve']);
  const told = await chief.ask(takeCase, { caseNo });
  expect([told.refusal, told.body.about]).toEqual(['TakenByAnother', { takenBy: '胡杨' }]);
  expect((await chief.get(getDeskCase, { caseNo })).actions).toEqual([]);
  await clerk.get(actOnCase, { caseNo, action: 'putBack' });
  expect((await chief.get(takeCase, { caseNo })).takenBy?.name).toBe('方圆');
});

test('a promised case is due from the day it is accepted; declining ends it before', async () => {
  const elder = await hall.as('P001');
  const clerk = await hall.as('O012');
  const filed = await file(elder, 'DY-JF-0004');
  expect(filed).toMatchObject({ state: 'submitted', dueOn: '2026-11-26', isDueProvisional: true, turn: 'desk' });
  hall.setClock('2026-11-25T15:00:00+08:00');
  const later = await hall.as('O012');
  await later.get(takeCase, { caseNo: filed.caseNo });
  await later.get(actOnCase, { caseNo: filed.caseNo, action: 'accept' });
  expect(await (await hall.as('P001')).get(getCase, { caseNo: filed.caseNo })).toMatchObject({ state: 'accepted', dueOn: '2026-11-30', isDueProvisional: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
  const other = await file(elder, 'DY-JF-0004');
  await clerk.get(takeCase, { caseNo: other.caseNo });
  await clerk.get(actOnCase, { caseNo: other.caseNo, action: 'decline', reason: '已在领取高龄津贴', decline: { ground: 'notNeeded' } });
  expect((await elder.get(getCase, { caseNo: other.caseNo })).state).toBe('declined');
});

test('an instant item filed after hours is due on the next working day', async () => {
  hall.setClock('2026-11-27T17:30:00+08:00');
  expect(await file(await hall.as('P005'), 'DY-GG-0001')).toMatchObject({ state: 'accepted', receivedOn: '2026-11-30', dueOn: '2026-11-30' });
});

test('a case can be withdrawn until it is decided, and leaves the queue', async () => {
  const hotel = await hall.as('E008');
  const filed = await file(hotel, 'DY-XK-0018');
  const clerk = await hall.as('O025');
  await clerk.get(takeCase, { caseNo: filed.caseNo });
  expect(filed.actions).toEqual(['withdraw', 'revokeAuthorisation']);
  expect(await hotel.get(actOnMyCase, { caseNo: filed.caseNo, action: 'withdraw', reason: '继续经营' })).toMatchObject({ state: 'withdrawn', actions: [], turn: 'nobody' });
  expect((await clerk.ask(actOnCase, { caseNo: filed.caseNo, action: 'approve' })).refusal).toBe('ActionNotOpen');
  expect((await clerk.get(listQueue, {})).cases.map(({ caseNo }) => caseNo)).not.toContain(filed.caseNo);
});
