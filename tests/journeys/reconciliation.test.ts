import { createHash } from 'node:crypto';
import { handler as runClock } from '../../functions/entries/clock';
import { theHall } from '../../functions/entries/the-hall';
import { fileFunded } from '../../functions/find/fund-claim';
import { goOnWithBatch, makeBatch } from '../../functions/find/pay-claims';
import { reconcilePayments } from '../../functions/handlers/claims/reconcile-payments';
import { listReconciliations, type ReconciliationView } from '../../shared/contract/reconciliations';
import { newBudget } from '../../shared/domain/claims/budget';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import type { Claim } from '../../shared/domain/claims/claim';
import type { ClaimAct } from '../../shared/domain/claims/claim-step';
import type { PaymentBatch } from '../../shared/domain/claims/payment';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at, catalogue } from '../rules/fixtures';
import { judged } from '../setup/judged';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { openTreasuryProcess, type RunningTreasury } from '../setup/treasury';

let treasury: RunningTreasury;
let hall: TestHall;
let order: string;
beforeAll(async () => {
  treasury = await openTreasuryProcess();
  Object.assign(process.env, treasury.env);
  hall = await openTestHall({ withStream: false });
});
afterAll(() => Promise.all([hall?.close(), treasury.stop()]));

async function on(day: string, time = '06:00'): Promise<void> {
  hall.setClock(`${day}T${time}:00+08:00`);
  await treasury.setClock(`${day}T${time}:00+08:00`);
}
const run = () => runClock({ schedule: 'reconcilePayments' });
const days = async (): Promise<ReconciliationView[]> => (await (await hall.as('O040')).get(listReconciliations, {})).days;
const firms = catalogue().people.filter((one) => one.kind === 'legal');
async function payable(policy: string, n: number, day = '2026-11-23', accountNo = `62100000000000${10 + n}`): Promise<Claim> {
  const firm = firms[n];
  if (firm?.kind !== 'legal') throw new Error('No firm');
  const act = (key: string): ClaimAct => ({ by: 'applicant', who: 'P048', name: '张秀兰', at: at(day), request: { key, digest: 'same' } });
  const claim = startClaim({
    claimNo: claimNoFrom(day, createHash('sha256').update(`${policy}${n}`).digest('hex')), onePer: 'year', enterprise: { personId: firm.personId, creditCode: firm.creditCode, name: firm.name },
    policy: { code: policy, version: 1, name: '奖励', mode: 'instant', department: 'GXJ', publicityDays: 0, payDays: 10, payee: 'enterprise', pots: 1 }, judgement: judged(100_000 + n), answers: {},
  }, act('start'));
  await hall.records.claims.open(claim);
  return allowed(await fileFunded(hall.records, claim, { holder: firm.name, bank: '大余农商银行', no: accountNo }, act('file')));
}
const asked = (policy: string) => ({ policy, year: 2026, by: { officerId: 'O040', name: '熊伟' }, request: { key: policy, digest: 'same' } });
async function changeOrder(change: (lines: PaymentBatch['lines']) => PaymentBatch['lines']): Promise<void> {
  const found = await hall.records.payments.find(order);
  if (!found) throw new Error('No order');
  await hall.records.payments.record({ ...found, lines: change(found.lines) });
}

test('three are paid and one comes back: in the morning both books say the same, and so do the budgets and their claims', async () => {
  await on('2026-11-26');
  await hall.records.budgets.open('HQ-05', 2026, newBudget(400_000, 2));
  for (const n of [0, 1]) await payable('HQ-05', n);
  await payable('HQ-05', 2, '2026-11-23', '123');
  const open = await theHall();
  ({ orderNo: order } = allowed(await makeBatch(open, asked('HQ-05'))));
  await payable('HQ-05', 3);
  // There is not enough for everybody.
  expect((await payable('HQ-05', 4)).state).toBe('waiting');
  await on('2026-11-27', '18:00');
  await goOnWithBatch(open, order);
  expect((await hall.records.payments.find(order))?.lines.map(({ fate }) => fate)).toMatchObject([{ state: 'paid' }, { state: 'paid' }, { state: 'returned', on: '2026-11-27', reason: '账号不存在' }]);
  await on('2026-11-28', '04:00');
  expect(await run()).toBe(0);
  await on('2026-11-28');
  expect(await run()).toBe(1);
  expect(await days()).toMatchObject([{ day: '2026-11-27', lines: 3, paidFen: 200_001, returned: 1, count: 0, differences: [], budgets: [] }]);
  // It is on record: an hour later nobody looks again, and only the treasury and who leads it read it.
  expect([await run(), (await (await hall.as('O012')).ask(listReconciliations, {})).refusal]).toEqual([0, 'NotForYou']);
});

test('what differs is found line by line, kept, rings, and is looked at again until it is even', async () => {
  await on('2026-12-02');
  const lines = (await hall.records.payments.find(order))?.lines ?? [];
  // Missed mornings are made up for; none of them has a line.
  expect([await run(), (await days()).map(({ day, lines: count }) => [day, count])]).toEqual([4, [['2026-12-01', 0], ['2026-11-30', 0], ['2026-11-29', 0], ['2026-11-28', 0], ['2026-11-27', 3]]]);
  const told: Record<string, unknown>[] = [];
  const on27 = async (change: (lines: PaymentBatch['lines']) => PaymentBatch['lines']) => {
    await changeOrder(change);
    const [record] = (await hall.records.reconciliations.newest(9)).filter(({ day }) => day === '2026-11-27');
    if (record) await hall.records.reconciliations.record({ ...record, count: 1 });
    await reconcilePayments(await theHall(), (line) => void told.push(line));
    return (await days()).find(({ day }) => day === '2026-11-27')?.differences;
  };
  expect(await on27((all) => all.map((line) => (line.lineNo === 1 ? { ...line, amountFen: line.amountFen + 1 } : line)))).toEqual([{ orderNo: order, lineNo: 1, what: 'amount', oursFen: (lines[0]?.amountFen ?? 0) + 1, theirsFen: lines[0]?.amountFen }]);
  expect(await on27(() => lines.map((line) => (line.lineNo === 3 && line.fate ? { ...line, fate: { ...line.fate, state: 'paid' } } : line)))).toMatchObject([{ lineNo: 3, what: 'state' }]);
  expect(await on27(() => lines.slice(1))).toMatchObject([{ lineNo: 1, what: 'notWithUs', oursFen: null }]);
  expect(await on27(() => [...lines, { ...(lines[0] as PaymentBatch['lines'][number]), lineNo: 9 }])).toMatchObject([{ lineNo: 9, what: 'notWithThem', theirsFen: null }]);
  expect(told).toMatchObject([1, 1, 1, 1].map((differences) => ({ reconciled: '2026-11-27', differences })));
  expect(await on27(() => lines)).toEqual([]);
  expect((await hall.records.reconciliations.newest(9)).find(({ day }) => day === '2026-11-27')?.looks.map(({ count }) => count)).toEqual([0, 1, 0]);
});

test('a budget that is not what its claims say is found by its sum, in each of its parts', async () => {
  const { head } = (await hall.records.budgets.read('HQ-05', 2026)) ?? {};
  const client = hall.records.table.getDocumentClient();
  const { UpdateCommand } = await import('@aws-sdk/lib-dynamodb');
  const pot = (field: string, by: number) => client.send(new UpdateCommand({ TableName: 'hall', Key: { pk: 'BUDGET#HQ-05#2026', sk: 'POT#00' }, UpdateExpression: 'ADD #field :by', ExpressionAttributeNames: { '#field': field }, ExpressionAttributeValues: { ':by': by } }));
  let day = 3;
  const found = async (): Promise<string[]> => {
    await on(`2026-12-${String(day += 1).padStart(2, '0')}`);
    await run();
    return (await days())[0]?.budgets.map(({ policy, what, budget, claims }) => `${policy.code} ${what} ${budget - claims}`) ?? [];
  };
  expect([head?.waiting, await found()]).toEqual([2, []]);
  for (const [field, by, says] of [['leftFen', 5, ['HQ-05 total -5']], ['reservedFen', -7, ['HQ-05 total 7', 'HQ-05 reserved -7']], ['paidFen', 3, ['HQ-05 total -3', 'HQ-05 paid 3']], ['waiting', 1, ['HQ-05 waiting 1']]] as const) {
    await pot(field, by);
    expect(await found()).toEqual(says);
    await pot(field, -by);
  }
  // A claim that was paid and says it was not; one of which no budget knows.
  const [{ claimNo = '' } = {}] = (await hall.records.payments.find(order))?.lines ?? [];
  const claim = await hall.records.claims.find(claimNo);
  if (!claim) throw new Error('lost');
  await hall.records.claims.record({ ...claim, state: 'ordered' });
  expect(await found()).toEqual([`HQ-05 reserved ${-claim.amountFen}`, `HQ-05 paid ${claim.amountFen}`]);
  await hall.records.claims.record({ ...claim, version: claim.version + 1 });
  expect(await found()).toEqual([]);
});

test('without the treasury’s statement nothing is said to be even; the next hour makes up for it', async () => {
  await on('2026-12-15');
  await treasury.control({ faults: { down: 7 } });
  expect(await run()).toBe(0);
  expect((await days())[0]?.day).not.toBe('2026-12-14');
  await treasury.control({ clear: true });
  await on('2026-12-15', '07:00');
  await run();
  expect((await days())[0]?.day).toBe('2026-12-14');
});
