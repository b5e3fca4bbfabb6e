import { getCaseReceipt } from '../../shared/contract/audit';
import { actOnMyCase, getCase } from '../../shared/contract/cases';
import { getDeskCase, takeCase } from '../../shared/contract/desk';
import { listMyLicences } from '../../shared/contract/licences';
import { localClient } from '../../functions/dev/engine';
import { pollStream } from '../../functions/dev/stream-poller';
import { handler as clock } from '../../functions/entries/clock';
import { startStream, streamOf } from '../../functions/table/create-table';
import { approve, file } from '../setup/filing';
import { TABLE } from '../setup/seeded-data';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  await startStream(localClient(hall.endpoint), TABLE);
});
afterAll(() => hall.close());

test('when the stream is silent, the clock issues the nurse’s licence, and the clerk’s request did not', async () => {
  const nurse = await hall.as('P011');
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  const decided = await approve(await hall.as('O026'), caseNo);
  expect(decided.state).toBe('approved');
  expect((await nurse.get(listMyLicences, {})).licences.some((one) => one.caseNo === caseNo)).toBe(false);
  expect((await nurse.get(getCase, { caseNo })).turn).toBe('hall');

  expect(await clock({ schedule: 'issueWaitingLicences' })).toBe(1);
  expect(await clock({ schedule: 'issueWaitingLicences' })).toBe(0);
  expect((await nurse.get(getCase, { caseNo })).state).toBe('closed');
  expect((await nurse.get(listMyLicences, {})).licences.filter((one) => one.caseNo === caseNo)).toHaveLength(1);
});

test('a case that cannot be issued holds nobody else’s licence up', async () => {
  const nurse = await hall.as('P011');
  const broken = await hall.records.cases.find((await file(nurse, 'DY-XK-0082')).caseNo);
  if (!broken) throw new Error('filed, and not found');
  await hall.records.cases.record({ ...broken, state: 'approved', dueOn: '2026-11-01', item: { ...broken.item, version: 99 } });
  const trucker = await hall.as('P010');
  const { caseNo } = await file(trucker, 'DY-XK-0136');
  await approve(await hall.as('O023'), caseNo);
  expect(await clock({ schedule: 'issueWaitingLicences' })).toBe(1);
  expect((await trucker.get(getCase, { caseNo })).state).toBe('closed');
});

test('what the stream lost is chained by a look, by the clock, and at the latest when its applicant asks for the receipt', async () => {
  const chained = async (caseNo: string) => (await hall.records.audit.ofCase(caseNo)).map(({ what }) => what).filter((what) => what !== 'authorise');
  const [elder, clerk] = [await hall.as('P001'), await hall.as('O012')];
  const { caseNo } = await file(elder, 'DY-JF-0004');
  expect(await chained(caseNo)).toEqual([]);
  await clerk.get(getDeskCase, { caseNo });
  await clerk.get(takeCase, { caseNo });
  expect(await chained(caseNo)).toEqual(['start', 'submit', 'case']);

  hall.setClock('2026-11-25T09:00:00+08:00');
  expect(await clock({ schedule: 'publishAuditRoot' })).toBe(2);
  expect(await chained(caseNo)).toEqual(['start', 'submit', 'case', 'take']);

  const later = await hall.as('P001');
  await later.get(actOnMyCase, { caseNo, action: 'withdraw' });
  const { day, events } = await later.get(getCaseReceipt, { caseNo });
  expect([day, events.at(-1)?.what]).toEqual(['2026-11-23', 'case']);
  expect(await chained(caseNo)).toEqual(['start', 'submit', 'case', 'take', 'withdraw']);
});

test('a record that fails for good is told as trouble and passed over, in order', async () => {
  const client = localClient(hall.endpoint);
  const handed: string[] = [];
  const troubles: unknown[] = [];
  let poisoned: string | undefined;
  const stream = pollStream({
    endpoint: hall.endpoint, streamArn: await streamOf(client, TABLE), onTrouble: (error) => troubles.push(error),
    async handler({ Records }) {
      const numbers = Records.map((record) => record.dynamodb?.SequenceNumber ?? '');
      poisoned ??= numbers[0];
      if (poisoned && numbers.includes(poisoned)) return { batchItemFailures: [{ itemIdentifier: poisoned }] };
      handed.push(...numbers);
      return { batchItemFailures: [] };
    },
  });
  await until(async () => handed.length > 0, 10_000);
  await stream.stop();
  client.destroy();
  expect(troubles).toHaveLength(1);
  expect(handed).not.toContain(poisoned);
});
