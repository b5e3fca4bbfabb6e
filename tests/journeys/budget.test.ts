import { fileFunded, wakeLine } from '../../functions/find/fund-claim';
import { openTable, type OpenTable } from '../../functions/table/open-table';
import { actOnClaim } from '../../shared/domain/claims/act-on-claim';
import { newBudget, type Budget } from '../../shared/domain/claims/budget';
import type { Claim } from '../../shared/domain/claims/claim';
import { claimByHall, stepOn } from '../../shared/domain/claims/claim-step';
import { fileClaim, fundClaim } from '../../shared/domain/claims/fund-claim';
import { allowed, calendar } from '../rules/fixtures';
import { accountOf, askedBy, claimNoOf, claimRace, draftOf, fair, monday, sumOf } from '../setup/claim-race';
import { FIELD_KEYS, seededEngine, TABLE } from '../setup/seeded-data';

let engine: Awaited<ReturnType<typeof seededEngine>>;
let hall: OpenTable;
beforeAll(async () => {
  engine = await seededEngine();
  hall = openTable(TABLE, engine.endpoint, { cursorSecret: '', fieldKeys: FIELD_KEYS });
});
afterAll(() => engine.stop());

async function openClaim(n: number, amountFen: number, policy: string): Promise<Claim> {
  const claim = draftOf(n, amountFen, policy);
  await hall.claims.open(claim);
  return claim;
}
async function budgetOf(policy: string): Promise<Budget> {
  const budget = await hall.budgets.read(policy, 2026);
  if (!budget) throw new Error(`No budget ${policy}`);
  return budget;
}

test('a thousand claims from sixty-four clients, double taps and lost replies: never over the budget, none twice, nobody turned away', async () => {
  expect(await claimRace(hall, { policy: 'HQ-R', count: 1000 })).toEqual(fair(1000));
}, 120_000);

test('more money wakes the line in its order, as far as it goes; who left is passed over', async () => {
  await hall.budgets.open('HQ-W', 2026, newBudget(0, 4));
  const line = [];
  for (const [index, amountFen] of [300, 500, 100].entries()) line.push(allowed(await fileFunded(hall, await openClaim(5000 + index, amountFen, 'HQ-W'), accountOf(5000 + index), askedBy(5000 + index))));
  const [first, second, third] = line.map(({ claimNo }) => claimNo);
  await hall.budgets.topUp('HQ-W', 2026, 700, 'notice-1');
  expect(await hall.budgets.topUp('HQ-W', 2026, 700, 'notice-1')).toBe(false);
  expect(await wakeLine(hall, 'HQ-W', 2026, monday)).toEqual([first]);
  // There would be enough for the third; the second stands before it.
  expect((await hall.budgets.line('HQ-W', 2026, 10)).map(({ claimNo }) => claimNo)).toEqual([second, third]);
  const quick = allowed(fundClaim(allowed(fileClaim(await openClaim(5008, 1, 'HQ-W'), accountOf(5008), askedBy(5008))), 0, monday));
  expect(await hall.claims.fund(quick)).toBe('empty');
  const late = allowed(await fileFunded(hall, await openClaim(5009, 1, 'HQ-W'), accountOf(5009), askedBy(5009)));
  expect(late.state).toBe('waiting');
  const left = await hall.claims.find(second ?? '');
  if (!left) throw new Error('lost');
  expect(await hall.claims.free(left, allowed(actOnClaim(left, 'withdraw', {}, askedBy(5001, 'no'), calendar)))).toBe(true);
  expect(await wakeLine(hall, 'HQ-W', 2026, monday)).toEqual([third, late.claimNo]);
  const budget = await budgetOf('HQ-W');
  expect([sumOf(budget, 'leftFen'), sumOf(budget, 'reservedFen'), budget.head.waiting, budget.head.totalFen]).toEqual([299, 401, 0, 700]);
});

test('who is not paid gives back what was kept; who is paid is paid once; and may claim again only what they no longer have', async () => {
  await hall.budgets.open('HQ-F', 2026, newBudget(1000, 2));
  const one = allowed(await fileFunded(hall, await openClaim(7000, 400, 'HQ-F'), accountOf(7000), askedBy(7000)));
  expect(await hall.claims.open({ ...one, claimNo: claimNoOf(7777), version: 0 })).toBe(false);
  const gone = allowed(actOnClaim(one, 'withdraw', {}, askedBy(7000, 'no'), calendar));
  expect([await hall.claims.free(one, gone), await hall.claims.free(one, gone)]).toEqual([true, false]);
  expect(await hall.claims.standing('X7000', 'HQ-F#2026')).toBeUndefined();
  const other = allowed(await fileFunded(hall, await openClaim(7001, 600, 'HQ-F'), accountOf(7001), askedBy(7001)));
  const ordered = { ...other, state: 'ordered' as const };
  const paid = allowed(stepOn(ordered, 'pay', claimByHall(monday)));
  expect([await hall.claims.settle(paid), await hall.claims.settle(paid)]).toEqual([true, false]);
  const budget = await budgetOf('HQ-F');
  expect([sumOf(budget, 'leftFen'), sumOf(budget, 'reservedFen'), sumOf(budget, 'paidFen')]).toEqual([400, 0, 600]);
  expect((await hall.claims.listByEnterprise('X7001')).rows).toMatchObject([{ state: 'paid', amountFen: 600 }]);
});

test('what a claim kept in another pot comes back to the head when it ends, and nothing of it stays kept', async () => {
  await hall.budgets.open('HQ-P', 2026, newBudget(1000, 2));
  const [claim, n] = [await openClaim(7100, 400, 'HQ-P'), 7100];
  const filed = allowed(fundClaim(allowed(fileClaim(claim, accountOf(n), askedBy(n))), 1, monday));
  expect(await hall.claims.fund(filed)).toBe('kept');
  const kept = { ...filed, version: filed.version + 1 };
  expect((await budgetOf('HQ-P')).others).toMatchObject([{ n: 1, leftFen: 100, reservedFen: 400 }]);
  expect(await hall.claims.free(kept, allowed(actOnClaim(kept, 'withdraw', {}, askedBy(n, 'no'), calendar)))).toBe(true);
  const { head, others } = await budgetOf('HQ-P');
  expect([head.leftFen, head.reservedFen, others]).toMatchObject([900, 0, [{ leftFen: 100, reservedFen: 0 }]]);
});
