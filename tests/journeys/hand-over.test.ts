import { getCase } from '../../shared/contract/cases';
import { actOnCase, getDeskCase, listQueue, takeCase } from '../../shared/contract/desk';
import { handOverCase } from '../../shared/contract/hand-over';
import { handler as clock } from '../../functions/entries/clock';
import type { Client } from '../setup/client';
import { filedCase, join, onRecord } from '../setup/clerks-of-a-window';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let pengBo: Client;
let colleague: Client;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
  [pengBo, colleague] = [await hall.as('O012'), await join(hall, { officerId: 'O301', name: '林小雨' })];
});
beforeEach(() => hall.setClock('2026-11-23T09:00:00+08:00'));
afterAll(() => hall.close());

const reason = '明天起外出培训';
async function taken(): Promise<string> {
  const { caseNo } = await filedCase(hall);
  await pengBo.get(takeCase, { caseNo });
  return caseNo;
}
const offered = async () => (await colleague.get(listQueue, { view: 'handedToMe' })).cases.map(({ caseNo }) => caseNo);

test('a case changes hands when the other one accepts, both moments are on its timeline, and who took it first stays', async () => {
  const caseNo = await taken();
  await Promise.all([1, 2].map(() => pengBo.get(handOverCase, { caseNo, to: 'O301', reason }, 'tap')));
  expect((await pengBo.get(getDeskCase, { caseNo })).takenBy?.name).toBe('彭博');
  expect(await offered()).toEqual([caseNo]);
  expect((await colleague.ask(actOnCase, { caseNo, action: 'accept' })).refusal).toBe('NotTakenByYou');
  const after = await colleague.get(actOnCase, { caseNo, action: 'acceptHandOver' });
  expect(after).toMatchObject({ takenBy: { name: '林小雨' }, firstTakenBy: { officerId: 'O012', name: '彭博' }, handOver: null });
  expect(await offered()).toEqual([]);
  expect((await pengBo.ask(actOnCase, { caseNo, action: 'accept' })).refusal).toBe('NotTakenByYou');
  const { steps } = await (await hall.as('P001')).get(getCase, { caseNo });
  expect(steps.map(({ action }) => action).filter((action) => action.endsWith('andOver'))).toEqual(['handOver', 'acceptHandOver']);
});

test('declined, with a reason, it stays where it is', async () => {
  const caseNo = await taken();
  await pengBo.get(handOverCase, { caseNo, to: 'O301', reason });
  expect((await pengBo.ask(actOnCase, { caseNo, action: 'acceptHandOver' })).refusal).toBe('NotHandedToYou');
  expect((await colleague.ask(actOnCase, { caseNo, action: 'declineHandOver', reason: ' ' })).refusal).toBe('ReasonNeeded');
  await colleague.get(actOnCase, { caseNo, action: 'declineHandOver', reason: '手上已满' });
  expect(await pengBo.get(getDeskCase, { caseNo })).toMatchObject({ takenBy: { name: '彭博' }, handOver: null });
  expect((await pengBo.get(handOverCase, { caseNo, to: 'O301', reason })).handOver?.to.name).toBe('林小雨');
});

test('to oneself, to another desk, to who works no cases, without a reason, what is not theirs', async () => {
  const caseNo = await taken();
  const refusal = async (to: string, why = reason, who = pengBo) => (await who.ask(handOverCase, { caseNo, to, reason: why })).refusal;
  expect(await refusal('O012')).toBe('NotToYourself');
  await join(hall, { officerId: 'O303', role: 'publisher' });
  for (const to of ['O026', 'O303', 'O999']) expect(await refusal(to)).toBe('OfficerNotAtDesk');
  expect(await refusal('O301', '  ')).toBe('ReasonNeeded');
  expect(await refusal('O012', reason, colleague)).toBe('NotTakenByYou');
  expect(await refusal('O301', reason, await hall.as('O026'))).toBe('CaseNotFound');
  expect((await onRecord(hall, caseNo)).steps.at(-1)?.action).toBe('take');
});

test('the lease of a holder who gives no sign runs out, the open hand-over with it', async () => {
  const caseNo = await taken();
  await pengBo.get(handOverCase, { caseNo, to: 'O301', reason });
  hall.setClock('2026-11-24T09:00:01+08:00');
  await clock({ schedule: 'doDuties' });
  expect(await onRecord(hall, caseNo)).toMatchObject({ takenBy: null, handOver: null, firstTakenBy: { officerId: 'O012' } });
  const nextDay = await hall.as('O301');
  expect((await nextDay.ask(actOnCase, { caseNo, action: 'acceptHandOver' })).refusal).toBe('NotHandedToYou');
  expect((await nextDay.get(listQueue, { view: 'handedToMe' })).cases.map((row) => row.caseNo)).not.toContain(caseNo);
  expect((await nextDay.get(takeCase, { caseNo })).takenBy?.name).toBe('林小雨');
});
