import { listQueue, takeNextCase } from '../../shared/contract/desk';
import { casesOnRecord } from '../setup/cases-on-record';
import { clerksAt, CLERKS, DESK, fillDesk, takeAll, watchAttempts } from '../setup/sixty-four-clerks';
import type { Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let clerks: Client[];
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
  clerks = await clerksAt(hall, DESK);
});
afterAll(() => hall.close());

const first = () => clerks[0] as Client;
const second = () => clerks[1] as Client;

test('sixty-four clerks share a thousand cases: none twice, hardly an attempt lost, the most urgent first', async () => {
  const queue = await fillDesk(hall, 1000);
  const attempts = await watchAttempts();
  const granted = await takeAll(clerks);
  expect(granted).toHaveLength(1000);
  expect(new Set(granted)).toEqual(new Set(queue));
  const steps = (await casesOnRecord(hall)).filter(({ desk }) => desk === DESK).map((one) => one.steps.filter(({ action }) => action === 'take').length);
  expect(steps.filter((times) => times !== 1)).toEqual([]);
  expect(attempts()).toBeGreaterThanOrEqual(1000);
  expect((attempts() - 1000) / attempts()).toBeLessThanOrEqual(0.05);
  // Answers overtake one another by as many as there are clerks; a list that is drawn up holds back what is under way.
  const place = new Map(queue.map((caseNo, at) => [caseNo, at]));
  const late = granted.map((caseNo, at) => at - (place.get(caseNo) ?? 0)).filter((by) => by > 2 * CLERKS);
  expect(late).toEqual([]);
}, 120_000);

test('a clerk alone always gets the most urgent, also one that came a moment ago', async () => {
  const queue = await fillDesk(hall, 12, 5000);
  expect((await first().get(takeNextCase, {})).caseNo).toBe(queue[0]);
  expect((await first().get(takeNextCase, {})).caseNo).toBe(queue[1]);
  const back = await hall.records.cases.find(queue[0] ?? '');
  if (back) await hall.records.cases.record({ ...back, takenBy: null });
  expect((await first().get(takeNextCase, {})).caseNo).toBe(queue[0]);
  await takeAll(clerks.slice(1, 3));
  expect((await first().ask(takeNextCase, {})).refusal).toBe('NothingToTake');
});

test('the same request again, at once or later, is the same case', async () => {
  const queue = await fillDesk(hall, 6, 6000);
  const together = await Promise.all(Array.from({ length: 4 }, () => first().get(takeNextCase, {}, 'tap')));
  expect(new Set(together.map(({ caseNo }) => caseNo)).size).toBe(1);
  const { caseNo } = await first().get(takeNextCase, {}, 'next');
  expect((await first().get(takeNextCase, {}, 'tap')).caseNo).toBe(together[0]?.caseNo);
  expect((await first().get(takeNextCase, {}, 'next')).caseNo).toBe(caseNo);
  expect((await first().ask(takeNextCase, { itemCode: 'DY-JF-0004' }, 'tap')).refusal).toBe('KeyReused');
  expect((await second().get(takeNextCase, {}, 'tap')).caseNo).not.toBe(together[0]?.caseNo);
  expect((await second().get(listQueue, { view: 'open' })).cases).toHaveLength(queue.length - 3);
  await takeAll(clerks);
});

test('what was handed out and not taken comes back', async () => {
  const queue = await fillDesk(hall, 3, 7000);
  // The function dies between the turnstile and the case.
  const handed = await hall.records.deskWork.next({ desk: DESK, lane: 'all', officerId: 'O101', isOfLane: () => true, now: () => new Date('2026-11-23T10:00:00+08:00') });
  expect(handed).toBe(queue[0]);
  hall.setClock('2026-11-23T10:00:01+08:00');
  expect((await second().get(takeNextCase, {})).caseNo).toBe(queue[1]);
  hall.setClock('2026-11-23T10:00:20+08:00');
  expect((await second().get(takeNextCase, {})).caseNo).toBe(queue[0]);
  expect((await second().get(takeNextCase, {})).caseNo).toBe(queue[2]);
});

test('the next of one item, and of a desk that is not theirs', async () => {
  await fillDesk(hall, 2, 8000);
  expect((await first().get(takeNextCase, { itemCode: 'DY-JF-0004' })).itemCode).toBe('DY-JF-0004');
  expect((await first().ask(takeNextCase, { itemCode: 'DY-XK-0082' })).refusal).toBe('NothingToTake');
  expect((await first().ask(takeNextCase, { desk: 'MZJ' })).refusal).toBe('NotForYou');
});
