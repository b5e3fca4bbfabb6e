import { batchActOnCases } from '../../shared/contract/batch';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import type { Case } from '../../shared/domain/cases/case';
import { theHall } from '../../functions/entries/the-hall';
import { actOnMany } from '../../functions/find/act-on-many';
import type { Hall } from '../../functions/hall';
import { officerAct } from '../../functions/http/act';
import { putInQueue } from '../setup/cases-in-queue';
import type { Client } from '../setup/client';
import { filedCase, join, onRecord } from '../setup/clerks-of-a-window';
import { openTestHall, type TestHall } from '../setup/test-hall';

const caller = { audience: 'officer', officerId: 'O012', name: '彭博', role: 'clerk', desks: ['MZJ'] } as const;
let hall: TestHall;
let clerk: Client;
let like: Case;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
  clerk = await hall.as('O012');
  like = await filedCase(hall);
});
afterAll(() => hall.close());

const timesOf = async (caseNos: readonly string[], action: string) =>
  (await Promise.all(caseNos.map((caseNo) => onRecord(hall, caseNo)))).map(({ steps }) => steps.filter((step) => step.action === action).length);

test('a hundred cases at once: a result each in the order they were named, what cannot be done is said and the rest goes on', async () => {
  const caseNos = await putInQueue(hall.records, like, 98);
  const [elsewhere = ''] = await putInQueue(hall.records, like, 1, { desk: 'RSJ', from: 500 });
  const colleague = await join(hall, { officerId: 'O301' });
  await colleague.get(takeCase, { caseNo: caseNos[7] ?? '' });
  const asked = [...caseNos, elsewhere, like.caseNo];
  const { results } = await clerk.get(batchActOnCases, { caseNos: asked, action: 'take' }, 'take all');
  expect(results.map(({ caseNo }) => caseNo)).toEqual(asked);
  expect(results.filter(({ ok }) => !ok)).toEqual([
    { caseNo: caseNos[7], ok: false, refusal: 'TakenByAnother', about: { takenBy: '经办O301' }, message: expect.stringMatching(/\p{Script=Han}/u) },
    { caseNo: elsewhere, ok: false, refusal: 'CaseNotFound', message: expect.stringMatching(/\p{Script=Han}/u) },
  ]);
  expect((await onRecord(hall, elsewhere)).takenBy).toBeNull();
  await clerk.get(actOnCase, { caseNo: caseNos[0] ?? '', action: 'putBack' });
  expect((await clerk.get(batchActOnCases, { caseNos: asked, action: 'take' }, 'take all')).results).toEqual(results);
  expect((await onRecord(hall, caseNos[0] ?? '')).takenBy).toBeNull();
  expect((await clerk.ask(batchActOnCases, { caseNos: asked, action: 'putBack' }, 'take all')).refusal).toBe('KeyReused');
});

test('a double tap does each once', async () => {
  const caseNos = await putInQueue(hall.records, like, 20, { from: 1000 });
  const taps = await Promise.all([1, 2, 3].map(() => clerk.get(batchActOnCases, { caseNos: [...caseNos, caseNos[0] ?? ''], action: 'take' }, 'tap')));
  for (const { results } of taps) expect(results.map(({ ok }) => ok)).toEqual(caseNos.map(() => true));
  expect(await timesOf(caseNos, 'take')).toEqual(caseNos.map(() => 1));
});

test('killed half way or out of time, the same request goes on with the rest', async () => {
  const caseNos = await putInQueue(hall.records, like, 30, { from: 2000 });
  await clerk.get(batchActOnCases, { caseNos, action: 'take' });
  const real = await theHall();
  const request = { key: 'accept', digest: 'all' };
  const accept = (one: Hall) => actOnMany(one, { caseNos, action: 'accept', details: {}, caller, request, act: officerAct(caller, one, request) });
  await expect(accept(afterWrites(real, 9, () => Promise.reject(new Error('killed'))))).rejects.toThrow('killed');
  let late = 0;
  const slow: Hall = { ...afterWrites(real, 5, (record, after) => { late = 20_000; return record(after); }), now: () => new Date(real.now().getTime() + late) };
  const second = await accept(slow);
  expect(second.ok && new Set(second.value.flatMap((one) => (one.ok ? [] : [one.refusal])))).toEqual(new Set(['HallBusy']));
  const third = await accept(real);
  expect(third.ok && third.value.every((one) => one.ok && one.state === 'accepted')).toBe(true);
  expect(await timesOf(caseNos, 'accept')).toEqual(caseNos.map(() => 1));
});

test('who does not work cases, too many, none, or what has to be told case by case', async () => {
  expect((await (await hall.as('O039')).ask(batchActOnCases, { caseNos: [like.caseNo], action: 'take' })).refusal).toBe('NotForYou');
  for (const caseNos of [[], Array.from({ length: 101 }, () => like.caseNo), ['1']]) expect((await clerk.ask(batchActOnCases, { caseNos, action: 'take' })).refusal).toBe('InputUnreadable');
  expect((await clerk.ask(batchActOnCases, { caseNos: [like.caseNo], action: 'askSupplement' as 'take' })).refusal).toBe('InputUnreadable');
});

/** A hall in which something happens from the write after so many. */
function afterWrites(real: Hall, most: number, then: (record: Hall['cases']['record'], after: Case) => Promise<boolean>): Hall {
  let writes = 0;
  return { ...real, cases: { ...real.cases, record: (after) => ((writes += 1) > most ? then(real.cases.record, after) : real.cases.record(after)) } };
}
