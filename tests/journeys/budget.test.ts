import { fileFunded, wakeLine } from '../../functions/find/fund-claim';
import { openTable, type OpenTable } from '../../functions/table/open-table';
import { actOnClaim } from '../../shared/domain/claims/act-on-claim';
import { newBudget, type Budget } from '../../shared/domain/claims/budget';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import { isFunded, type Claim } from '../../shared/domain/claims/claim';
import { claimByHall, stepOn, type ClaimAct } from '../../shared/domain/claims/claim-step';
import { fileClaim, fundClaim } from '../../shared/domain/claims/fund-claim';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at, calendar } from '../rules/fixtures';
import { claimsOnRecord, putClaims } from '../setup/claims-on-record';
import { seededEngine, TABLE } from '../setup/seeded-data';
import { judged } from '../setup/judged';

const CLIENTS = 64;
const monday = at('2026-11-23');
let engine: Awaited<ReturnType<typeof seededEngine>>;
let hall: OpenTable;
beforeAll(async () => {
  engine = await seededEngine();
  hall = openTable(TABLE, engine.endpoint, '');
});
afterAll(() => engine.stop());

const hex = (n: number) => (n * 2_654_435_761 + 97).toString(16).padStart(12, '0');
const ACCOUNT = (n: number) => ({ holder: `示例企业${n}`, bank: '大余农商银行', no: String(6_210_000_000_000_000 + n) });
/** One second after the other. */
const asked = (n: number, key = `tap-${n}`): ClaimAct => ({ by: 'applicant', who: `P${n}`, name: '经办人', at: new Date(monday.getTime() + n * 1000), request: { key, digest: 'same' } });

function draftOf(n: number, amountFen: number, policy: string, pots = 4): Claim {
  return startClaim({
    claimNo: claimNoFrom('2026-11-23', hex(n)), onePer: 'year', enterprise: { personId: `X${n}`, creditCode: '91360723MA0000015J', name: `示例企业${n}` },
    policy: { code: policy, version: 1, name: '奖励', mode: 'instant', department: 'GXJ', publicityDays: 5, payDays: 10, payee: 'enterprise', pots },
    judgement: judged(amountFen), answers: {},
  }, asked(n, `start-${n}`));
}
async function openClaim(n: number, amountFen: number, policy: string): Promise<Claim> {
  const claim = draftOf(n, amountFen, policy);
  await hall.claims.open(claim);
  return claim;
}
const sumOf = ({ head, others }: Budget, name: 'leftFen' | 'reservedFen' | 'paidFen') => [head, ...others].reduce((sum, pot) => sum + pot[name], 0);
async function budgetOf(policy: string): Promise<Budget> {
  const budget = await hall.budgets.read(policy, 2026);
  if (!budget) throw new Error(`No budget ${policy}`);
  return budget;
}
/** A phone that hears nothing asks again, with the same key. */
async function stubbornly<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = 10; left > 0; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    }
  }
  throw new Error('No answer');
}
/** Everything of a list, so many at once. */
async function together<T>(many: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const left = [...many];
  await Promise.all(Array.from({ length: CLIENTS }, async () => { for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one); }));
}

test('a thousand claims from sixty-four clients, double taps and lost replies: never over the budget, none twice, nobody turned away', async () => {
  const amounts = Array.from({ length: 1000 }, (_, n) => 100_00 + (n % 7) * 50_00);
  const total = Math.floor(amounts.reduce((sum, fen) => sum + fen, 0) * 0.85);
  await hall.budgets.open('HQ-R', 2026, newBudget(total, 8));
  const drafts = amounts.map((amountFen, n) => draftOf(n, amountFen, 'HQ-R', 8));
  await putClaims(hall, drafts);
  const answers = new Map<string, Claim>();
  await together(drafts, async (draft) => {
    const n = drafts.indexOf(draft);
    const file = () => stubbornly(() => fileFunded(hall, draft, ACCOUNT(n), asked(n)));
    // Every tenth is tapped twice at once; of every seventh the first answer is lost, and it is asked again from what was known.
    const [first] = await Promise.all(n % 10 === 0 ? [file(), file()] : [file()]);
    answers.set(draft.claimNo, allowed(n % 7 === 0 ? await file() : first ?? await file()));
  });
  const budget = await budgetOf('HQ-R');
  const claims = (await claimsOnRecord(hall)).filter(({ policy }) => policy.code === 'HQ-R');
  const [kept, waiting] = [claims.filter(({ state }) => isFunded(state)), claims.filter(({ state }) => state === 'waiting')];
  const sum = (some: readonly Claim[]) => some.reduce((fen, { amountFen }) => fen + amountFen, 0);
  expect([kept.length + waiting.length, sumOf(budget, 'reservedFen'), sumOf(budget, 'leftFen') + sumOf(budget, 'reservedFen')]).toEqual([1000, sum(kept), total]);
  expect(claims.filter(({ steps }) => steps.filter(({ action }) => action === 'submit').length !== 1)).toEqual([]);
  const byNo = new Map(claims.map((one) => [one.claimNo, one]));
  expect([...answers].filter(([claimNo, { state }]) => byNo.get(claimNo)?.state !== state)).toEqual([]);
  const line = await hall.budgets.line('HQ-R', 2026, 1000);
  expect([budget.head.waiting, line.map(({ claimNo }) => claimNo).sort()]).toEqual([waiting.length, waiting.map(({ claimNo }) => claimNo).sort()]);
}, 120_000);

test('more money wakes the line in its order, as far as it goes; who left is passed over', async () => {
  await hall.budgets.open('HQ-W', 2026, newBudget(0, 4));
  const line = [];
  for (const [index, amountFen] of [300, 500, 100].entries()) line.push(allowed(await fileFunded(hall, await openClaim(5000 + index, amountFen, 'HQ-W'), ACCOUNT(5000 + index), asked(5000 + index))));
  const [first, second, third] = line.map(({ claimNo }) => claimNo);
  await hall.budgets.topUp('HQ-W', 2026, 700, 'notice-1');
  expect(await hall.budgets.topUp('HQ-W', 2026, 700, 'notice-1')).toBe(false);
  expect(await wakeLine(hall, 'HQ-W', 2026, monday)).toEqual([first]);
  // There would be enough for the third; the second stands before it.
  expect((await hall.budgets.line('HQ-W', 2026, 10)).map(({ claimNo }) => claimNo)).toEqual([second, third]);
  const quick = allowed(fundClaim(allowed(fileClaim(await openClaim(5008, 1, 'HQ-W'), ACCOUNT(5008), asked(5008))), 0, monday));
  expect(await hall.claims.fund(quick)).toBe('empty');
  const late = allowed(await fileFunded(hall, await openClaim(5009, 1, 'HQ-W'), ACCOUNT(5009), asked(5009)));
  expect(late.state).toBe('waiting');
  const left = await hall.claims.find(second ?? '');
  if (!left) throw new Error('lost');
  expect(await hall.claims.free(left, allowed(actOnClaim(left, 'withdraw', {}, asked(5001, 'no'), calendar)))).toBe(true);
  expect(await wakeLine(hall, 'HQ-W', 2026, monday)).toEqual([third, late.claimNo]);
  const budget = await budgetOf('HQ-W');
  expect([sumOf(budget, 'leftFen'), sumOf(budget, 'reservedFen'), budget.head.waiting, budget.head.totalFen]).toEqual([299, 401, 0, 700]);
});

test('who is not paid gives back what was kept; who is paid is paid once; and may claim again only what they no longer have', async () => {
  await hall.budgets.open('HQ-F', 2026, newBudget(1000, 2));
  const one = allowed(await fileFunded(hall, await openClaim(7000, 400, 'HQ-F'), ACCOUNT(7000), asked(7000)));
  expect(await hall.claims.open({ ...one, claimNo: claimNoFrom('2026-11-23', hex(7777)), version: 0 })).toBe(false);
  const gone = allowed(actOnClaim(one, 'withdraw', {}, asked(7000, 'no'), calendar));
  expect([await hall.claims.free(one, gone), await hall.claims.free(one, gone)]).toEqual([true, false]);
  expect(await hall.claims.standing('X7000', 'HQ-F#2026')).toBeUndefined();
  const other = allowed(await fileFunded(hall, await openClaim(7001, 600, 'HQ-F'), ACCOUNT(7001), asked(7001)));
  const ordered = { ...other, state: 'ordered' as const };
  const paid = allowed(stepOn(ordered, 'pay', claimByHall(monday)));
  expect([await hall.claims.settle(paid), await hall.claims.settle(paid)]).toEqual([true, false]);
  const budget = await budgetOf('HQ-F');
  expect([sumOf(budget, 'leftFen'), sumOf(budget, 'reservedFen'), sumOf(budget, 'paidFen')]).toEqual([400, 0, 600]);
  expect((await hall.claims.listByEnterprise('X7001')).rows).toMatchObject([{ state: 'paid', amountFen: 600 }]);
});
