import { takeCase } from '../../shared/contract/desk';
import { countQueue, listQueueFilters, removeQueueFilter, saveQueueFilter } from '../../shared/contract/queue';
import { putInQueue } from '../setup/cases-in-queue';
import type { Client } from '../setup/client';
import { filedCase, join } from '../setup/clerks-of-a-window';
import { openTestHall, type TestHall } from '../setup/test-hall';

const none = { count: 0, isMore: false };
let hall: TestHall;
let clerk: Client;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
  clerk = await hall.as('O012');
  const like = await filedCase(hall);
  const lit = (light: 'red' | 'yellow') => ({ over: (one: typeof like) => ({ ...one, clock: one.clock && { ...one.clock, light } }) });
  await putInQueue(hall.records, like, 98);
  await putInQueue(hall.records, like, 3, { from: 200, ...lit('red') });
  await putInQueue(hall.records, like, 2, { from: 300, ...lit('yellow') });
  await clerk.get(takeCase, { caseNo: like.caseNo });
});
afterAll(() => hall.close());

test('each view is counted by urgency, as far as 99', async () => {
  const { desk, counts } = await clerk.get(countQueue, {});
  expect(desk).toBe('MZJ');
  expect(counts.desk).toEqual({ late: { count: 3, isMore: false }, soon: { count: 2, isMore: false }, inTime: { count: 99, isMore: false }, resting: none, all: { count: 99, isMore: true } });
  expect(counts.open.inTime).toEqual({ count: 98, isMore: false });
  expect(counts.mine.all).toEqual({ count: 1, isMore: false });
  expect([counts.leader.all, counts.handedToMe.all]).toEqual([none, none]);
  expect((await clerk.ask(countQueue, { desk: 'RSJ' })).refusal).toBe('NotForYou');
});

test('a filter is kept with what it shows now; one of the same name takes its place, and it is thrown away once', async () => {
  await clerk.get(saveQueueFilter, { name: '快到期', desk: 'MZJ', urgency: 'soon' });
  await clerk.get(saveQueueFilter, { name: '高龄津贴', desk: 'MZJ', itemCode: 'DY-JF-0004' });
  const { filters } = await clerk.get(saveQueueFilter, { name: ' 快到期 ', desk: 'MZJ', view: 'open', urgency: 'late' });
  expect(filters).toEqual([
    { name: '快到期', desk: 'MZJ', view: 'open', urgency: 'late', counted: { count: 3, isMore: false } },
    { name: '高龄津贴', desk: 'MZJ', view: 'desk', itemCode: 'DY-JF-0004', counted: { count: 99, isMore: true } },
  ]);
  expect((await clerk.get(listQueueFilters, {})).filters).toEqual(filters);
  for (let times = 0; times < 2; times += 1) expect((await clerk.get(removeQueueFilter, { name: '快到期' })).filters).toEqual(filters.slice(1));
  expect((await (await join(hall, { officerId: 'O301' })).get(listQueueFilters, {})).filters).toEqual([]);
});

test('twelve are enough; another desk’s are neither kept nor shown', async () => {
  const both = await join(hall, { officerId: 'O302', desks: ['MZJ', 'RSJ'] });
  await both.get(saveQueueFilter, { name: '人社', desk: 'RSJ' });
  for (let at = 1; at < 12; at += 1) await both.get(saveQueueFilter, { name: `第${at}个`, desk: 'MZJ' });
  const told = await both.ask(saveQueueFilter, { name: '第十三个', desk: 'MZJ' });
  expect([told.refusal, told.body.about]).toEqual(['TooManyFilters', { most: 12 }]);
  expect((await both.get(listQueueFilters, {})).filters).toHaveLength(12);
  expect((await clerk.ask(saveQueueFilter, { name: '人社', desk: 'RSJ' })).refusal).toBe('NotForYou');
  const moved = await join(hall, { officerId: 'O302' });
  expect((await moved.get(listQueueFilters, {})).filters.map(({ name }) => name)).not.toContain('人社');
});
