import { takeNextCase } from '../../shared/contract/desk';
import type { Client } from '../setup/client';
import { casesOnRecord } from '../setup/cases-on-record';
import { CLERKS, clerksAt, DESK, fillDesk, watchAttempts } from '../setup/sixty-four-clerks';
import { openTestHall, type TestHall } from '../setup/test-hall';

const CASES = Number(process.env['HALL_LONG_CASES'] ?? 10_000);
/** Of so many requests one loses its answer, and of so many more one dies between the turnstile and the case. */
const [LOST, DIED] = [25, 60];
let hall: TestHall;
let repeated = 0;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
});
afterAll(() => hall.close());

/** Until there is nothing left; an answer that was lost is asked for again, twice at once, by the same key. */
async function work(clerk: Client, at: number): Promise<string[]> {
  const granted: string[] = [];
  for (let turn = at; ; turn += 1) {
    const key = `turn ${turn}`;
    if (turn % DIED === 0) await hall.records.deskWork.next({ desk: DESK, lane: 'all', officerId: `O${101 + at}`, isOfLane: () => true, now: () => new Date(Date.now() + Number(process.env['HALL_CLOCK_OFFSET_MS'])) });
    const answer = await clerk.ask(takeNextCase, {}, key);
    if (answer.refusal === 'NothingToTake') return granted;
    if (answer.status !== 200) throw new Error(`takeNextCase answered ${JSON.stringify(answer.body)}`);
    const again = turn % LOST === 0 ? await Promise.all([1, 2].map(() => clerk.get(takeNextCase, {}, key))) : [];
    for (const { caseNo } of again) expect(caseNo).toBe(answer.body.caseNo);
    repeated += again.length;
    granted.push(answer.body.caseNo);
  }
}

test('sixty-four clerks share ten thousand cases though answers are lost and functions die: none twice, none left, hardly an attempt lost', async () => {
  const queue = await fillDesk(hall, CASES);
  const clerks = await clerksAt(hall, DESK);
  const attempts = await watchAttempts();
  const granted = (await Promise.all(clerks.map(work))).flat();
  // What died with its function comes back: the last clerk at their desk finishes the queue.
  hall.setClock('2026-11-23T12:00:00+08:00');
  granted.push(...(await work(await hall.as(`O${100 + CLERKS}`), 100_001)));
  expect(granted).toHaveLength(CASES);
  expect(new Set(granted)).toEqual(new Set(queue));
  const steps = (await casesOnRecord(hall)).filter(({ desk }) => desk === DESK).map((one) => one.steps.filter(({ action }) => action === 'take').length);
  expect(steps.filter((times) => times !== 1)).toEqual([]);
  const asked = attempts() - repeated;
  expect(asked).toBeGreaterThanOrEqual(CASES);
  expect((asked - CASES) / asked).toBeLessThanOrEqual(0.05);
}, 1_800_000);
