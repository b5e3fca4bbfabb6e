import { createHash } from 'node:crypto';
import { fileFunded } from '../../functions/find/fund-claim';
import { goOnWithBatch, makeBatch } from '../../functions/find/pay-claims';
import { openTreasury } from '../../functions/partners/treasury/open-treasury';
import { openTable } from '../../functions/table/open-table';
import { actOnClaim } from '../../shared/domain/claims/act-on-claim';
import { newBudget } from '../../shared/domain/claims/budget';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import type { Claim } from '../../shared/domain/claims/claim';
import type { ClaimAct } from '../../shared/domain/claims/claim-step';
import { reconcile, type Entry } from '../../shared/domain/claims/reconcile';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at, calendar, catalogue } from '../rules/fixtures';
import { FIELD_KEYS, seededEngine, TABLE } from '../setup/seeded-data';
import { openTreasuryProcess, type RunningTreasury } from '../setup/treasury';
import { judged } from '../setup/judged';

const xiongWei = { officerId: 'O040', name: '熊伟' };
const digest = (text: string) => createHash('sha256').update(text).digest('hex');
let engine: Awaited<ReturnType<typeof seededEngine>>;
let treasury: RunningTreasury;
let now = at('2026-11-23');
let hall: ReturnType<typeof openTable> & Pick<Parameters<typeof makeBatch>[0], 'treasury' | 'now' | 'digest'>;
beforeAll(async () => {
  [engine, treasury] = await Promise.all([seededEngine(), openTreasuryProcess()]);
  const settings = { url: treasury.url, appId: treasury.env['TREASURY_APP_ID'] ?? '', secret: treasury.env['TREASURY_KEY'] ?? '' };
  hall = { ...openTable(TABLE, engine.endpoint, { cursorSecret: '', fieldKeys: FIELD_KEYS }), treasury: openTreasury(settings, () => undefined), now: () => now, digest };
});
afterAll(() => Promise.all([engine.stop(), treasury.stop()]));
afterEach(() => treasury.control({ clear: true }));

async function on(day: string, time = '09:00'): Promise<void> {
  now = at(day, time);
  await treasury.setClock(`${day}T${time}:00+08:00`);
}
const firms = catalogue().people.filter((one) => one.kind === 'legal');
const byFirm = (key: string): ClaimAct => ({ by: 'applicant', who: 'P048', name: '张秀兰', at: now, request: { key, digest: 'same' } });

/** A claim of one of the seeded enterprises, granted on the spot, to be paid to this account. */
async function payable(policy: string, n: number, accountNo = `62100000000000${10 + n}`): Promise<Claim> {
  const firm = firms[n];
  if (firm?.kind !== 'legal') throw new Error('No firm');
  const claim = startClaim({
    claimNo: claimNoFrom('2026-11-23', digest(`${policy}${n}`)), onePer: 'year', enterprise: { personId: firm.personId, creditCode: firm.creditCode, name: firm.name },
    policy: { code: policy, version: 1, name: '奖励', mode: 'instant', department: 'GXJ', publicityDays: 0, payDays: 10, payee: 'enterprise', pots: 1 },
    judgement: judged(100_000 + n), answers: {},
  }, byFirm('start'));
  await hall.claims.open(claim);
  return allowed(await fileFunded(hall, claim, { holder: firm.name, bank: '大余农商银行', no: accountNo }, byFirm('file')));
}
const found = async ({ claimNo }: Claim) => (await hall.claims.find(claimNo))?.state;
const asked = (policy: string, key = 'pay') => ({ policy, year: 2026, by: xiongWei, request: { key, digest: 'same' } });

test('熊伟 orders what may be paid; the agent bank pays on the next working day; both books say the same', async () => {
  await on('2026-11-27');
  await hall.budgets.open('HQ-05', 2026, newBudget(1_000_000, 2));
  const claims = [await payable('HQ-05', 0), await payable('HQ-05', 1), await payable('HQ-05', 2)];
  const batch = allowed(await makeBatch(hall, asked('HQ-05')));
  expect([batch.state, batch.lines.map(({ amountFen }) => amountFen).sort(), batch.totalFen]).toEqual(['sent', [100_000, 100_001, 100_002], 300_003]);
  expect(await goOnWithBatch(hall, batch.orderNo)).toBe(false);
  await on('2026-11-29');
  await goOnWithBatch(hall, batch.orderNo);
  expect(await found(claims[0] as Claim)).toBe('ordered');
  await on('2026-11-30');
  expect(await goOnWithBatch(hall, batch.orderNo)).toBe(true);
  expect(await Promise.all(claims.map(found))).toEqual(['paid', 'paid', 'paid']);
  expect([(await hall.payments.find(batch.orderNo))?.state, await hall.payments.listOpen(), (await hall.budgets.read('HQ-05', 2026))?.head.reservedFen]).toEqual(['done', [], 0]);
  const ours = batch.lines.map(({ lineNo, amountFen }): Entry => ({ orderNo: batch.orderNo, lineNo, amountFen, state: 'paid' }));
  const theirs = allowed(await hall.treasury.statement('2026-11-30')) as Entry[];
  expect(reconcile(ours, theirs)).toEqual([]);
  expect(reconcile(ours.slice(1), theirs.map((one) => (one.lineNo === 2 ? { ...one, amountFen: 1 } : one)))).toMatchObject([{ lineNo: 1, what: 'notWithUs' }, { lineNo: 2, what: 'amount' }]);
});

test('a reply that is lost, a treasury that is down: the order is sent again under its number and paid once', async () => {
  await on('2026-12-01');
  await hall.budgets.open('HQ-07', 2026, newBudget(1_000_000, 1));
  const claim = await payable('HQ-07', 3);
  await treasury.control({ faults: { lostReply: 1 } });
  const batch = allowed(await makeBatch(hall, asked('HQ-07')));
  expect(batch.state).toBe('ready');
  await treasury.control({ faults: { down: 1 } });
  expect(await goOnWithBatch(hall, batch.orderNo)).toBe(false);
  // The same press again, and the clock at the same moment.
  await Promise.all([makeBatch(hall, asked('HQ-07')), goOnWithBatch(hall, batch.orderNo)]);
  expect([(await hall.payments.find(batch.orderNo))?.state, await makeBatch(hall, asked('HQ-07', 'again'))]).toMatchObject(['sent', { refusal: 'NothingToPay' }]);
  await on('2026-12-02');
  await Promise.all([goOnWithBatch(hall, batch.orderNo), goOnWithBatch(hall, batch.orderNo)]);
  const paid = await hall.claims.find(claim.claimNo);
  expect([paid?.steps.filter(({ action }) => action === 'pay').length, (await hall.budgets.read('HQ-07', 2026))?.head.paidFen]).toEqual([1, 100_003]);
});

test('a wrong account comes back with its reason, is put right, and is paid by another order', async () => {
  await on('2026-12-03');
  await hall.budgets.open('HQ-14', 2026, newBudget(1_000_000, 1));
  const claim = await payable('HQ-14', 4, '123');
  const first = allowed(await makeBatch(hall, asked('HQ-14')));
  await on('2026-12-04');
  await goOnWithBatch(hall, first.orderNo);
  const back = await hall.claims.find(claim.claimNo);
  if (!back) throw new Error('lost');
  expect([back.state, back.payment?.returned, (await hall.budgets.read('HQ-14', 2026))?.head.reservedFen]).toEqual(['returned', '账号不存在', 100_004]);
  const right = { holder: back.enterprise.name, bank: '大余农商银行', no: '6210000000000044' };
  expect(await hall.claims.record(allowed(actOnClaim(back, 'fixAccount', { account: right }, byFirm('fix'), calendar)))).toBe(true);
  const second = allowed(await makeBatch(hall, asked('HQ-14', 'second')));
  await on('2026-12-07');
  await goOnWithBatch(hall, second.orderNo);
  expect(await found(claim)).toBe('paid');
});

test('an order the treasury will not have lets its claims go', async () => {
  await on('2026-12-08');
  await hall.budgets.open('HQ-18', 2026, newBudget(1_000_000, 1));
  const [one, other] = [await payable('HQ-18', 5), await payable('HQ-18', 6)];
  await treasury.control({ quota: { 'HQ-18': 150_000 } });
  const refused = allowed(await makeBatch(hall, asked('HQ-18')));
  expect([refused.state, refused.refusedWith, await found(one), await found(other)]).toEqual(['refused', '3003', 'payable', 'payable']);
  await treasury.control({ quota: { 'HQ-18': 1_000_000 } });
  expect(allowed(await makeBatch(hall, asked('HQ-18', 'more'))).state).toBe('sent');
});

test('a hall that stopped while it gathered an order goes on; a claim that was withdrawn meanwhile stays out', async () => {
  await on('2026-12-09');
  await hall.budgets.open('HQ-22', 2026, newBudget(1_000_000, 1));
  const [kept, gone] = [await payable('HQ-22', 7), await payable('HQ-22', 8)];
  await hall.claims.free(gone, allowed(actOnClaim(gone, 'withdraw', {}, byFirm('no'), calendar)));
  const batch = { orderNo: 'ZF20261209000000001', version: 0, state: 'gathering' as const, policy: 'HQ-22', year: 2026, madeBy: xiongWei, madeAt: '2026-12-09T09:00:00.000+08:00', request: null, claims: [kept.claimNo, gone.claimNo], lines: [], totalFen: 0, refusedWith: null };
  await hall.payments.open(batch);
  await goOnWithBatch(hall, batch.orderNo);
  expect([(await hall.payments.find(batch.orderNo))?.lines.map(({ claimNo }) => claimNo), await found(kept), await found(gone)]).toEqual([[kept.claimNo], 'ordered', 'withdrawn']);
});

test('the treasury refuses what a real one refuses', async () => {
  await on('2026-12-09');
  const line = { lineNo: 1, payee: '甲', payeeCode: '9', bank: '乙', accountNo: '621000000000001', amountFen: 5, purpose: '奖励' };
  const order = { orderNo: 'ZF-1', budgetCode: 'HQ-19', totalFen: 5, lines: [line] };
  const codeOf = async (change: object) => { const sent = await hall.treasury.order({ ...order, ...change }); return sent.ok ? 'taken' : sent.about?.code ?? sent.refusal; };
  const answers = [];
  for (const change of [{ totalFen: 6 }, { lines: [] }, { lines: [line, line], totalFen: 10 }, { lines: [{ ...line, amountFen: 0 }], totalFen: 0 }, { lines: [{ ...line, amountFen: 2.5 }], totalFen: 2.5 }, { budgetCode: 'HQ-99' }, {}, {}, { lines: [{ ...line, payee: '丙' }] }]) answers.push(await codeOf(change));
  expect(answers).toEqual(['2002', '2006', '2004', '2003', '2003', '3004', 'taken', 'taken', '3001']);
  expect(await openTreasury({ url: treasury.url, appId: 'dayu-hall', secret: 'guessed' }, () => undefined).query('ZF-1')).toMatchObject({ refusal: 'NoAnswer' });
  expect(await hall.treasury.query('ZF-2')).toMatchObject({ refusal: 'NoSuchOrder' });
});
