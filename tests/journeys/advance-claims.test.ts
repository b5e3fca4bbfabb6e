import { createHash } from 'node:crypto';
import { theHall } from '../../functions/entries/the-hall';
import { fileFunded } from '../../functions/find/fund-claim';
import { advanceClaims } from '../../functions/handlers/claims/advance-claims';
import type { Hall } from '../../functions/hall';
import type { RedeemMode } from '../../shared/domain/benefits/policy';
import { actOnClaim } from '../../shared/domain/claims/act-on-claim';
import { newBudget } from '../../shared/domain/claims/budget';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import type { Claim } from '../../shared/domain/claims/claim';
import { claimByHall, type ClaimAct } from '../../shared/domain/claims/claim-step';
import { offerClaim, startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at, calendar } from '../rules/fixtures';
import { judged } from '../setup/judged';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let open: Hall;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  open = await theHall();
});
afterAll(() => hall?.close());

const on = (day: string, time = '09:00') => hall.setClock(`${day}T${time}:00+08:00`);
const tell = () => undefined;
const advance = () => advanceClaims(open, tell);
const by = (key: string, day: string): ClaimAct => ({ by: 'applicant', who: 'P1', name: '经办人', at: at(day), request: { key, digest: '' } });
const beginning = (n: number, policy: string, mode: RedeemMode, day: string) => ({
  claimNo: claimNoFrom(day, createHash('sha256').update(`${policy}${n}`).digest('hex')), onePer: 'year' as const, enterprise: { personId: `A${n}`, creditCode: '91360723MA0000015J', name: `示例企业${n}` },
  policy: { code: policy, version: 1, name: '奖励', mode, department: 'GXJ', publicityDays: 5, payDays: 10, payee: 'enterprise' as const, pots: 1 }, judgement: judged(1000), answers: {},
});
async function draft(n: number, policy: string, mode: RedeemMode = 'instant', day = '2026-11-23'): Promise<Claim> {
  const claim = startClaim(beginning(n, policy, mode, day), by('start', day));
  await hall.records.claims.open(claim);
  return claim;
}
const file = async (claim: Claim, n: number) => allowed(await fileFunded(hall.records, claim, { holder: `示例企业${n}`, bank: '大余农商银行', no: '6210000000000008' }, by('file', '2026-11-23')));
const stateOf = async ({ claimNo }: Claim) => (await hall.records.claims.find(claimNo))?.state;

test('publicity ends on the morning after its last day: what was granted at once is payable, what was promised waits for the director', async () => {
  for (const policy of ['HQ-05', 'HQ-06']) await hall.records.budgets.open(policy, 2026, newBudget(10_000, 1));
  const instant = await file(await draft(1, 'HQ-05'), 1);
  let promised = await file(await draft(2, 'HQ-06', 'promised'), 2);
  for (const action of ['passCheck', 'passReview', 'passJoint'] as const) {
    await hall.records.claims.record(allowed(actOnClaim(promised, action, {}, { ...claimByHall(at('2026-11-23')), by: 'officer' }, calendar)));
    promised = (await hall.records.claims.find(promised.claimNo)) ?? promised;
  }
  on('2026-11-30', '23:59');
  expect([await advance(), await stateOf(instant), await stateOf(promised)]).toEqual([0, 'publicised', 'publicised']);
  on('2026-12-01', '00:05');
  expect([await advance(), await stateOf(instant), await stateOf(promised)]).toEqual([2, 'payable', 'approving']);
});

test('a draft lapses after sixty days, an offer after ninety; who let a draft lapse may begin again, and money and line know nothing of it', async () => {
  const begun = await draft(3, 'HQ-05', 'instant', '2026-06-01');
  const offer = offerClaim(beginning(4, 'HQ-01', 'auto', '2026-06-01'), at('2026-06-01'));
  await hall.records.claims.open(offer);
  on('2026-07-31', '23:50');
  expect([await advance(), await stateOf(begun)]).toEqual([0, 'draft']);
  on('2026-08-01', '00:10');
  expect([await advance(), await stateOf(begun), await hall.records.claims.standing('A3', begun.once)]).toEqual([1, 'lapsed', undefined]);
  on('2026-08-30', '23:50');
  expect([await advance(), await stateOf(offer)]).toEqual([0, 'offered']);
  on('2026-08-31', '00:10');
  // An offer that lapsed still stands for what was offered: the night does not make it again.
  expect([await advance(), await stateOf(offer), await hall.records.claims.standing('A4', offer.once)]).toEqual([1, 'lapsed', offer.claimNo]);
});

test('money that came while nobody woke the line wakes it with the next run, in its order', async () => {
  on('2026-12-02');
  await hall.records.budgets.open('HQ-14', 2026, newBudget(1500, 1));
  const claims = [];
  for (const n of [5, 6, 7]) claims.push(await file(await draft(n, 'HQ-14'), n));
  expect(await Promise.all(claims.map(stateOf))).toEqual(['publicised', 'waiting', 'waiting']);
  await hall.records.budgets.topUp('HQ-14', 2026, 600, 'the hall died after this');
  await advance();
  const states = await Promise.all(claims.map(stateOf));
  expect(states.filter((state) => state === 'waiting')).toHaveLength(1);
  const budget = await hall.records.budgets.read('HQ-14', 2026);
  expect([budget?.head.leftFen, budget?.head.reservedFen, budget?.head.waiting, await hall.records.budgets.line('HQ-14', 2026, 5)]).toMatchObject([100, 2000, 1, [{ amountFen: 1000 }]]);
});

test('one claim that cannot be moved is told and holds nobody else up', async () => {
  const [bad, good] = [await file(await draft(8, 'HQ-05'), 8), await file(await draft(9, 'HQ-05'), 9)];
  on('2026-12-01', '10:00');
  const told: unknown[] = [];
  const shaky: Hall = { ...open, claims: { ...open.claims, find: (claimNo) => (claimNo === bad.claimNo ? Promise.reject(new Error('down')) : open.claims.find(claimNo)) } };
  await advanceClaims(shaky, (line) => void told.push(line['record']));
  expect([told, await stateOf(bad), await stateOf(good)]).toEqual([[bad.claimNo], 'publicised', 'payable']);
});
