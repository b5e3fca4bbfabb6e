import { createHash } from 'node:crypto';
import { openClaim } from '../../functions/find/open-claim';
import type { Begun } from '../../functions/find/claim-beginning';
import type { Hall } from '../../functions/hall';
import { openTable } from '../../functions/table/open-table';
import { newBudget } from '../../shared/domain/claims/budget';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at } from '../rules/fixtures';
import { judged } from '../setup/judged';
import { FIELD_KEYS, seededEngine, TABLE } from '../setup/seeded-data';

const now = at('2026-11-23');
let engine: Awaited<ReturnType<typeof seededEngine>>;
let hall: Hall;
beforeAll(async () => {
  engine = await seededEngine();
  // Everybody draws the same number first.
  const digest = (text: string) => (/\n\d$/.test(text) ? createHash('sha256').update(text).digest('hex') : '0'.repeat(64));
  hall = { ...openTable(TABLE, engine.endpoint, { cursorSecret: '', fieldKeys: FIELD_KEYS }), now: () => now, digest } as unknown as Hall;
  await hall.budgets.open('HQ-07', 2026, newBudget(1000, 1));
});
afterAll(() => engine.stop());

const opened = (personId: string, key: string) => {
  const begun: Begun = {
    enterprise: { personId, creditCode: '91360723MA0000015J', name: personId }, onePer: 'year', judgement: judged(100), answers: {},
    policy: { code: 'HQ-07', version: 1, name: '奖励', mode: 'instant', department: 'SJJ', publicityDays: 3, payDays: 10, payee: 'enterprise', pots: 1 },
  };
  const request = { key, digest: 'same' };
  return openClaim(hall, begun, request, (claimNo) => startClaim({ ...begun, claimNo }, { by: 'applicant', who: 'P1', name: '经办人', at: now, request }));
};

test('two enterprises that draw one number have a claim each; each request finds its own again, and another key is told which one stands', async () => {
  const [one, other] = [allowed(await opened('N1', 'first')), allowed(await opened('N2', 'second'))];
  expect(other.claimNo).not.toBe(one.claimNo);
  expect([allowed(await opened('N2', 'second')).claimNo, allowed(await opened('N1', 'first')).claimNo]).toEqual([other.claimNo, one.claimNo]);
  expect(await opened('N2', 'third')).toMatchObject({ refusal: 'ClaimedAlready', about: { claimNo: other.claimNo } });
  // A double tap.
  const taps = (await Promise.all([opened('N3', 'tap'), opened('N3', 'tap')])).map((tap) => allowed(tap).claimNo);
  expect(new Set(taps).size).toBe(1);
});
