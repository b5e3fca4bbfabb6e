import { handler as runClock } from '../../functions/entries/clock';
import { theHall } from '../../functions/entries/the-hall';
import { offerNightly } from '../../functions/handlers/claims/offer-benefits';
import { actOnClaim, actOnMyClaim, findClaims, getMyClaim, getPaymentBatch, listClaims, listMyClaims, listPaymentBatches, listRedeemed, makePaymentBatch, startClaim, submitClaim } from '../../shared/contract/claims';
import { actFor } from '../../shared/contract/sign-in';
import type { Enterprise } from '../../shared/domain/people/person';
import { catalogue, realPerson } from '../rules/fixtures';
import { clientOf, type Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { openTreasuryProcess, type RunningTreasury } from '../setup/treasury';

let treasury: RunningTreasury;
let hall: TestHall;
beforeAll(async () => {
  treasury = await openTreasuryProcess();
  Object.assign(process.env, treasury.env);
  hall = await openTestHall({ withStream: false });
});
afterAll(() => Promise.all([hall?.close(), treasury.stop()]));

async function on(day: string, time = '09:00'): Promise<void> {
  hall.setClock(`${day}T${time}:00+08:00`);
  await treasury.setClock(`${day}T${time}:00+08:00`);
}
const run = async (schedule: 'advanceClaims' | 'offerBenefits') => runClock({ schedule });
async function firm(code: string): Promise<Client> {
  const found = await hall.records.people.find(code);
  if (found?.kind !== 'legal') throw new Error(`${code} is no firm`);
  const { token } = await (await hall.as(found.legalPersonId)).get(actFor, { personId: code });
  return clientOf(hall.address, token);
}
const account = (holder: string, no = '3601000000008888') => ({ holder, bank: '大余农商银行', no });
/** A company that was registered this month, as the register would say it. */
const newcomer = (personId: string, change: Partial<Enterprise['facts']> = {}, more: Partial<Enterprise> = {}): Enterprise => {
  const like = realPerson('E001');
  if (like.kind !== 'legal') throw new Error('no firm');
  const facts = { ...like.facts, entityType: 'company', registrationDate: '2026-11-20', sealEngravedBefore: false, isAboveScale: false, aboveScaleDate: null, unemploymentInsuranceMonths: 0, ...change };
  return { ...like, personId, name: `大余县新设${personId}有限公司`, facts: Object.fromEntries(Object.entries(facts).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))), ...more };
};
const offersOf = async (code: string) => (await (await firm(code)).get(listMyClaims, {})).claims.filter(({ state }) => state === 'offered').map(({ policy }) => policy.code);

test('免申即享: tonight every enterprise is looked at once; the seal is offered to a new company and never to a household business', async () => {
  await on('2026-11-23', '02:00');
  await hall.records.people.putPerson(newcomer('E901'));
  await hall.records.people.putPerson(newcomer('E902', { entityType: 'individual_business' }, { creditCode: '92360723MA0000903B' }));
  const offered = await run('offerBenefits');
  expect(offered).toBeGreaterThan(1);
  expect(await offersOf('E901')).toContain('HQ-01');
  expect(await offersOf('E902')).not.toContain('HQ-01');
  // The night is over: another run finds its mark; another night finds what stands.
  expect(await run('offerBenefits')).toBe(0);
  await on('2026-11-24', '02:00');
  expect(await run('offerBenefits')).toBe(0);
});

test('a run that is stopped half way is gone on with, and two at once offer nothing twice', async () => {
  await on('2026-11-25', '02:00');
  await hall.records.people.putPerson(newcomer('E903'));
  const open = await theHall();
  expect(await offerNightly(open, () => undefined, -1)).toBe(0);
  const counts = await Promise.all([offerNightly(open, () => undefined), offerNightly(open, () => undefined)]);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  expect((await (await firm('E903')).get(listMyClaims, {})).claims.filter(({ policy }) => policy.code === 'HQ-01')).toHaveLength(1);
});

test('the seal: confirmed in one tap without an account, settled with the seal maker, paid on the next working day', async () => {
  await on('2026-11-26');
  const [company, paying] = [await firm('E901'), await hall.as('O040')];
  const [offer] = (await company.get(listMyClaims, {})).claims.filter(({ policy }) => policy.code === 'HQ-01');
  const claimNo = offer?.claimNo ?? '';
  expect(await company.get(getMyClaim, { claimNo })).toMatchObject({ amountFen: 20_000, payee: 'vendor', clause: { no: '第一条' }, actions: expect.arrayContaining(['confirm', 'notMe', 'doubtFact']) as unknown });
  expect((await company.get(submitClaim, { claimNo })).state).toBe('payable');
  const batch = await paying.get(makePaymentBatch, { policyCode: 'HQ-01', year: 2026 });
  expect([batch.state, batch.lines.map(({ payee, accountNo }) => [payee, accountNo])]).toEqual(['sent', [['大余县示例印章刻制服务部', '************9001']]]);
  await on('2026-11-27');
  await run('advanceClaims');
  expect(await (await firm('E901')).get(getMyClaim, { claimNo })).toMatchObject({ state: 'paid', payment: { paidOn: '2026-11-27' } });
});

test('instant: publicity ends by itself, the order is followed, a wrong account comes back, is put right and paid; then everybody reads it', async () => {
  await on('2026-11-30');
  const works = await firm('E001');
  const { claimNo, enterpriseName } = await works.get(startClaim, { policyCode: 'HQ-07' });
  await works.get(submitClaim, { claimNo, account: account(enterpriseName, '12345678') });
  await on('2026-12-03');
  await run('advanceClaims');
  expect((await (await firm('E001')).get(getMyClaim, { claimNo })).state).toBe('publicised');
  await on('2026-12-04');
  await run('advanceClaims');
  expect((await (await firm('E001')).get(getMyClaim, { claimNo })).state).toBe('payable');
  expect((await (await hall.as('O040')).get(makePaymentBatch, { policyCode: 'HQ-07', year: 2026 })).totalFen).toBe(1_200_000);
  expect((await (await hall.as('O012')).ask(makePaymentBatch, { policyCode: 'HQ-07', year: 2026 })).refusal).toBe('NotForYou');
  await on('2026-12-07');
  await run('advanceClaims');
  const back = await (await firm('E001')).get(getMyClaim, { claimNo });
  expect(back).toMatchObject({ state: 'returned', payment: { returned: '账号不存在' } });
  await (await firm('E001')).get(actOnMyClaim, { claimNo, action: 'fixAccount', account: account(enterpriseName) });
  await (await hall.as('O040')).get(makePaymentBatch, { policyCode: 'HQ-07', year: 2026 });
  await on('2026-12-08');
  await run('advanceClaims');
  // Who leads looks at the orders, line by line; who works at a desk does not.
  const director = await hall.as('O037');
  const orders = (await director.get(listPaymentBatches, {})).batches.filter(({ policy }) => policy.code === 'HQ-07');
  const lines = await Promise.all(orders.map(async ({ orderNo }) => (await director.get(getPaymentBatch, { orderNo })).lines.map(({ fate, accountNo }) => [fate?.state, fate?.reason, accountNo.slice(0, 4)])));
  expect(lines).toEqual([[['paid', null, '****']], [['returned', '账号不存在', '****']]]);
  expect((await (await hall.as('O012')).ask(listPaymentBatches, {})).refusal).toBe('NotForYou');
  expect((await hall.anyone.get(listRedeemed, { year: '2026' })).claims[0]).toEqual({ enterpriseName, policyName: '发明专利授权奖励', amountFen: 1_200_000, on: '2026-12-08' });
});

test('clawback: with its ground, by the department; the money that came back is on record', async () => {
  const works = await firm('E001');
  const [{ claimNo = '' } = {}] = (await works.get(listMyClaims, {})).claims.filter(({ state }) => state === 'paid');
  const sjj = await hall.as(catalogue().officers.find(({ desks, role }) => role === 'clerk' && desks.includes('SJJ'))?.officerId ?? '');
  expect((await sjj.get(findClaims, { q: claimNo })).claims).toMatchObject([{ claimNo, state: 'paid' }]);
  expect((await sjj.ask(actOnClaim, { claimNo, action: 'openClawback', reason: '专利权已转让' })).refusal).toBe('DetailsNeeded');
  expect(await sjj.get(actOnClaim, { claimNo, action: 'openClawback', ground: 'wrongData', reason: '专利权已转让' })).toMatchObject({ state: 'clawback', clawback: { ground: 'wrongData' } });
  expect((await (await hall.as('O040')).get(listClaims, {})).claims.map((one) => [one.claimNo, one.state])).toEqual([[claimNo, 'clawback']]);
  expect((await (await hall.as('O040')).get(actOnClaim, { claimNo, action: 'recover' })).state).toBe('recovered');
  expect((await hall.anyone.get(listRedeemed, { year: '2026' })).claims.map(({ enterpriseName }) => enterpriseName)).not.toContain(realPerson('E001').name);
});

test('turned down or doubted, an offer is not made again by the night; nobody confirms it any more after its days', async () => {
  const company = await firm('E903');
  const [{ claimNo = '' } = {}] = (await company.get(listMyClaims, {})).claims.filter(({ policy }) => policy.code === 'HQ-01');
  expect((await company.get(actOnMyClaim, { claimNo, action: 'notMe' })).state).toBe('declined');
  await on('2026-12-09', '02:00');
  expect(await run('offerBenefits')).toBe(0);
  // Who changes their mind asks for it.
  expect((await (await firm('E903')).get(startClaim, { policyCode: 'HQ-01' })).state).toBe('offered');
  await on('2027-03-10');
  await run('advanceClaims');
  expect((await (await firm('E903')).get(listMyClaims, {})).claims[0]?.state).toBe('lapsed');
});
