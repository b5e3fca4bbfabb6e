import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { actOnMyClaim, getMyClaim, listMyClaims, startClaim, submitClaim, topUpBudget } from '../../shared/contract/claims';
import { grantMandate, revokeMandate } from '../../shared/contract/mandates';
import { resumePolicy, suspendPolicy } from '../../shared/contract/policy-desk';
import { actFor } from '../../shared/contract/sign-in';
import type { Enterprise } from '../../shared/domain/people/person';
import { realPerson } from '../rules/fixtures';
import { clientOf, type Client } from '../setup/client';
import { TABLE } from '../setup/seeded-data';
import { openTestHall, type TestHall } from '../setup/test-hall';

/** 陈建国's tungsten works may have HQ-07; 曾国良 is a neighbour. */
const [FIRM, BOSS, NEIGHBOUR, POLICY] = ['E001', 'P041', 'P001', 'HQ-07'];
const monday = '2026-11-23T09:00:00+08:00';

let hall: TestHall;
let claimNo = '';
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock(monday);
  claimNo = (await (await actingFor()).get(startClaim, { policyCode: POLICY })).claimNo;
});
afterAll(() => hall?.close());

async function actingFor(who = BOSS, firm = FIRM): Promise<Client> {
  const { token } = await (await hall.as(who)).get(actFor, { personId: firm });
  return clientOf(hall.address, token);
}
function enterprise(): Enterprise {
  const person = realPerson(FIRM);
  if (person.kind !== 'legal') throw new Error('no firm');
  return person;
}
const account = (change: object = {}) => ({ holder: realPerson(FIRM).name, bank: '大余农商银行', no: '3601000000008888', ...change });
/** Every claim, every budget, and everything that may be had once, as they are on record. */
async function onRecord(): Promise<string> {
  const { Items = [] } = await hall.records.table.getDocumentClient().send(new ScanCommand({ TableName: TABLE, ConsistentRead: true, FilterExpression: 'begins_with(pk, :claim) or begins_with(pk, :budget) or begins_with(pk, :once)', ExpressionAttributeValues: { ':claim': 'CLAIM#', ':budget': 'BUDGET#', ':once': 'ONCE#' } }));
  return Items.map((one) => JSON.stringify(Object.entries(one).sort(([name], [other]) => (name < other ? -1 : 1)))).sort().join('\n');
}
/** What is said to each, while nothing is written. */
async function refused(asks: readonly (() => Promise<{ refusal?: string | undefined }>)[]): Promise<(string | undefined)[]> {
  const before = await onRecord();
  const said = [];
  for (const ask of asks) said.push((await ask()).refusal);
  expect(await onRecord()).toBe(before);
  return said;
}
/** Beginning another claim, and filing the one that is begun. */
const both = (works: Client) => [() => works.ask(startClaim, { policyCode: 'HQ-08' }), () => works.ask(submitClaim, { claimNo, account: account() })];

test.each<[string, Partial<Enterprise>, string]>([
  ['a credit code with a wrong check character', { creditCode: '91360723YXDY00030X' }, 'CreditCodeWrong'],
  ['a credit code that is too short', { creditCode: '91360723MA000001' }, 'CreditCodeWrong'],
  ['a credit code with letters that none has', { creditCode: '91360723MA0000I15O' }, 'CreditCodeWrong'],
  ['an enterprise of another county', { facts: { ...enterprise().facts, registeredInCounty: false } }, 'NotEntitled'],
  ['one that was struck off meanwhile', { facts: { ...enterprise().facts, status: 'cancelled' } }, 'EnterpriseNotActive'],
  ['one whose licence was revoked meanwhile', { facts: { ...enterprise().facts, status: 'revoked' } }, 'EnterpriseNotActive'],
])('%s: named as it begins and as it is filed, nothing written', async (_, change, refusal) => {
  await hall.records.people.putPerson({ ...enterprise(), ...change });
  expect(await refused(both(await actingFor()))).toEqual([refusal, refusal]);
  await hall.records.people.putPerson(enterprise());
});

test('a policy that was suspended a moment ago, or whose period is over', async () => {
  const publisher = await hall.as('O039');
  for (const policyCode of [POLICY, 'HQ-08']) await publisher.get(suspendPolicy, { policyCode, from: '2026-11-23', reason: '资金绩效评价' });
  expect(await refused(both(await actingFor()))).toEqual(['PolicySuspended', 'PolicySuspended']);
  for (const policyCode of [POLICY, 'HQ-08']) await publisher.get(resumePolicy, { policyCode });
  hall.setClock('2028-01-03T09:00:00+08:00');
  expect(await refused(both(await actingFor()))).toEqual(['PolicyOutOfPeriod', 'PolicyOutOfPeriod']);
  hall.setClock('2024-12-31T09:00:00+08:00');
  expect(await refused(both(await actingFor()))).toEqual(['PolicyOutOfPeriod', 'PolicyOutOfPeriod']);
  hall.setClock(monday);
});

test('a delegate whose mandate does not cover benefits, or was taken back, or has run out', async () => {
  const boss = await actingFor();
  const person = realPerson(NEIGHBOUR);
  const to = { name: person.name, idNo: person.kind === 'natural' ? person.idNo : '' };
  const acts = (who: Client) => [...both(who), () => who.ask(actOnMyClaim, { claimNo, action: 'withdraw' })];
  const cases = await boss.get(grantMandate, { ...to, matters: ['cases'], until: '2027-03-31' });
  expect(await refused(acts(await actingFor(NEIGHBOUR)))).toEqual(Array(3).fill('OutsideMandate'));
  await boss.get(revokeMandate, { mandateNo: cases.mandateNo });
  const { mandateNo } = await boss.get(grantMandate, { ...to, matters: ['benefits'], until: '2026-11-23' });
  hall.setClock('2026-11-23T23:55:00+08:00');
  const late = await actingFor(NEIGHBOUR);
  hall.setClock('2026-11-24T00:00:01+08:00');
  expect(await refused(acts(late))).toEqual(Array(3).fill('MandateEnded'));
  hall.setClock(monday);
  const delegate = await actingFor(NEIGHBOUR);
  await boss.get(revokeMandate, { mandateNo });
  expect(await refused(acts(delegate))).toEqual(Array(3).fill('MandateEnded'));
});

test('sums and facts that are no whole, positive, possible number, and whatever nobody asked for', async () => {
  const works = await actingFor();
  const start = (facts: Record<string, unknown>) => () => works.ask(startClaim, { policyCode: 'HQ-08', facts: facts as never });
  expect(await refused([-1, 1.5, 1e15].map((patents) => start({ patents })))).toEqual(Array(3).fill('FactsWrong'));
  expect(await refused([start({ unheardOf: 1 }), start({ patents: 'many' })])).toEqual(['FactsWrong', 'FactsWrong']);
  // The hall says how much: a sum that is sent along is a mistake.
  expect(await refused([1, 0.5, -100, 1e15].map((amountFen) => () => works.ask(startClaim, { policyCode: 'HQ-08', amountFen } as never)))).toEqual(Array(4).fill('InputUnreadable'));
  expect(await refused([{ no: '12 34' }, { no: '3601-1' }, { no: '1'.repeat(31) }, { bank: '' }, { extra: 1 }].map((change) => () => works.ask(submitClaim, { claimNo, account: account(change) as never })))).toEqual(Array(5).fill('InputUnreadable'));
  const treasury = await hall.as('O040');
  expect(await refused([0.5, -1, 0, 1e14, Number.MAX_SAFE_INTEGER + 2, '100', null].map((amountFen) => () => treasury.ask(topUpBudget, { policyCode: POLICY, year: 2026, amountFen: amountFen as never })))).toEqual(Array(7).fill('InputUnreadable'));
  expect(await refused([2019, 2101, 2026.5].map((year) => () => treasury.ask(topUpBudget, { policyCode: POLICY, year, amountFen: 1 })))).toEqual(Array(3).fill('InputUnreadable'));
});

test('another’s claim, a number that is none, a policy that is none, another’s account, a person without an enterprise', async () => {
  const [works, other, boss] = [await actingFor(), await hall.as('E002'), await hall.as(BOSS)];
  const last = claimNo.at(-1) === '0' ? '1' : '0';
  expect(await refused([
    () => other.ask(submitClaim, { claimNo, account: account() }), () => other.ask(getMyClaim, { claimNo }), () => works.ask(submitClaim, { claimNo: claimNo.slice(0, -1) + last, account: account() }),
    () => works.ask(startClaim, { policyCode: 'HQ-99' }), () => works.ask(submitClaim, { claimNo, account: account({ holder: realPerson('E002').name }) }), () => works.ask(submitClaim, { claimNo }), () => boss.ask(startClaim, { policyCode: POLICY }),
  ])).toEqual(['ClaimNotFound', 'ClaimNotFound', 'InputUnreadable', 'PolicyNotFound', 'AccountNotTheirs', 'AccountNeeded', 'NotAnEnterprise']);
  // After all that, it is filed as if nothing had been.
  expect((await works.get(submitClaim, { claimNo, account: account() })).state).toBe('publicised');
  expect((await works.get(listMyClaims, {})).claims).toHaveLength(1);
});
