import { matchPolicies } from '../../shared/contract/benefits';
import { actOnClaim, actOnMyClaim, findClaims, getDeskClaim, getMyClaim, listBudgets, listClaims, listMyClaims, listPublicised, startClaim, submitClaim, topUpBudget } from '../../shared/contract/claims';
import { resumePolicy, suspendPolicy } from '../../shared/contract/policy-desk';
import { actFor } from '../../shared/contract/sign-in';
import { catalogue, realPerson } from '../rules/fixtures';
import { clientOf, type Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
});
afterAll(() => hall.close());

/** Whoever represents the firm, acting for it. */
async function firm(code: string): Promise<Client> {
  const person = realPerson(code);
  if (person.kind !== 'legal') throw new Error(`${code} is no firm`);
  const { token } = await (await hall.as(person.legalPersonId)).get(actFor, { personId: code });
  return clientOf(hall.address, token);
}
const account = (code: string, no = '3601000000008888') => ({ holder: realPerson(code).name, bank: '大余农商银行', no });
const clerkOf = (desk: string) => catalogue().officers.find(({ desks, role }) => role === 'clerk' && desks.includes(desk))?.officerId ?? '';

test('即申即享: a tungsten works files without a paper, is granted there and then, and sees until when its claim is publicised', async () => {
  const works = await firm('E001');
  const { claimNo, state, amountFen, actions } = await works.get(startClaim, { policyCode: 'HQ-07' });
  expect([state, amountFen, actions]).toEqual(['draft', 1_200_000, ['withdraw', 'submit']]);
  expect((await works.ask(submitClaim, { claimNo })).refusal).toBe('AccountNeeded');
  expect((await works.ask(submitClaim, { claimNo, account: { ...account('E001'), holder: '大余县别家公司' } })).refusal).toBe('AccountNotTheirs');
  expect((await works.ask(submitClaim, { claimNo, account: account('E001', '36-1') })).refusal).toBe('InputUnreadable');
  const filed = await works.get(submitClaim, { claimNo, account: account('E001') }, 'tap');
  expect(filed).toMatchObject({ state: 'publicised', account: { no: '************8888' }, publicity: { days: 3, endsOn: '2026-11-26' }, paidBy: '2026-12-10', budget: { totalFen: 30_000_000, leftFen: 28_800_000, ahead: null } });
  expect(filed.reasons.map(({ verdict }) => verdict)).not.toContain('unmet');
  // Who for whom: the person is on the step, the enterprise on the claim.
  expect(filed.steps.map(({ action, name, by }) => [action, by, name])).toEqual([['start', 'applicant', '陈建国'], ['submit', 'applicant', '陈建国'], ['grant', 'clock', '']]);
  expect(await works.get(submitClaim, { claimNo, account: account('E001') }, 'tap')).toMatchObject({ steps: { length: 3 } });
  expect((await works.ask(submitClaim, { claimNo, account: account('E001') })).refusal).toBe('ActionNotOpen');
  expect((await works.ask(startClaim, { policyCode: 'HQ-07' })).refusal).toBe('HadAlready');
  expect((await works.get(listMyClaims, {})).claims.map((one) => one.claimNo)).toContain(claimNo);
  expect((await hall.anyone.get(listPublicised, {})).claims).toContainEqual({ claimNo, enterpriseName: realPerson('E001').name, policyName: '发明专利授权奖励', amountFen: 1_200_000, endsOn: '2026-11-26' });
});

test('staff find a claim by its whole number or an enterprise by its whole credit code, and only what their desks see', async () => {
  const works = realPerson('E001');
  const creditCode = works.kind === 'legal' ? works.creditCode : '';
  const [{ claimNo = '' } = {}] = (await (await firm('E001')).get(listMyClaims, {})).claims;
  const [sjj, other, treasury] = await Promise.all([hall.as(clerkOf('SJJ')), hall.as('O013'), hall.as('O040')]);
  for (const q of [claimNo, ` ${creditCode.toLowerCase()} `]) for (const who of [sjj, treasury]) expect((await who.get(findClaims, { q })).claims).toMatchObject([{ claimNo, enterpriseName: works.name }]);
  for (const q of [creditCode.slice(0, 17), '示例', 'DX1', '']) expect((await sjj.get(findClaims, { q })).claims).toEqual([]);
  for (const q of [claimNo, creditCode]) expect((await other.get(findClaims, { q })).claims).toEqual([]);
});

test('nobody reads, files or withdraws another enterprise’s claim', async () => {
  const [works, other] = await Promise.all([firm('E001'), firm('E002')]);
  const [{ claimNo = '' } = {}] = (await works.get(listMyClaims, {})).claims;
  for (const asked of [other.ask(getMyClaim, { claimNo }), other.ask(submitClaim, { claimNo, account: account('E002') }), other.ask(actOnMyClaim, { claimNo, action: 'withdraw' })]) expect((await asked).refusal).toBe('ClaimNotFound');
  expect((await (await hall.as('P041')).ask(startClaim, { policyCode: 'HQ-07' })).refusal).toBe('NotAnEnterprise');
  expect((await (await hall.as('O013')).ask(getDeskClaim, { claimNo })).refusal).toBe('ClaimNotFound');
});

test('承诺兑现: window, department and county are three pairs of eyes; an objection pauses the publicity; the director approves', async () => {
  const works = await firm('E001');
  const begun = await works.get(startClaim, { policyCode: 'HQ-06' });
  const { claimNo, state } = await works.get(submitClaim, { claimNo: begun.claimNo, account: account('E001') });
  expect(state).toBe('checking');
  const [window, jkt, chief] = await Promise.all(['O034', 'O009', 'O032'].map((code) => hall.as(code)));
  if (!window || !jkt || !chief) throw new Error('Nobody there');
  expect((await window.get(listClaims, {})).claims.map((one) => one.claimNo)).toContain(claimNo);
  expect((await jkt.ask(actOnClaim, { claimNo, action: 'passCheck' })).refusal).toBe('NotForYou');
  expect(await window.ask(actOnClaim, { claimNo, action: 'askCorrection' })).toMatchObject({ refusal: 'ReasonNeeded' });
  expect((await window.get(actOnClaim, { claimNo, action: 'askCorrection', reason: '请说明研发费用口径' })).state).toBe('correcting');
  expect((await works.get(actOnMyClaim, { claimNo, action: 'correct', reason: '按加计扣除口径' })).state).toBe('checking');
  const passed = await window.get(actOnClaim, { claimNo, action: 'passCheck' }, 'pass');
  expect([passed.state, (await window.get(actOnClaim, { claimNo, action: 'passCheck' }, 'pass')).steps.length]).toEqual(['reviewing', passed.steps.length]);
  expect((await jkt.get(actOnClaim, { claimNo, action: 'passReview' })).state).toBe('joint');
  expect((await window.ask(actOnClaim, { claimNo, action: 'passJoint' })).refusal).toBe('AnotherOfficerNeeded');
  expect(await chief.get(actOnClaim, { claimNo, action: 'passJoint' })).toMatchObject({ state: 'publicised', publicity: { days: 7, endsOn: '2026-12-02' } });
  hall.setClock('2026-11-26T09:00:00+08:00');
  const paused = await (await hall.as('O009')).get(actOnClaim, { claimNo, action: 'object', reason: '有企业反映设备为租赁' });
  expect(paused).toMatchObject({ state: 'objected', publicity: { endsOn: null }, paidBy: null });
  hall.setClock('2026-12-07T09:00:00+08:00');
  expect(await (await hall.as('O009')).get(actOnClaim, { claimNo, action: 'answerObjection', reason: '经核实为自有设备' })).toMatchObject({ state: 'publicised', publicity: { endsOn: '2026-12-14' } });
  expect((await (await hall.as('O037')).ask(actOnClaim, { claimNo, action: 'approve' })).refusal).toBe('ActionNotOpen');
  hall.setClock('2026-11-23T09:00:00+08:00');
});

test('what excludes another is named with its clause; the enterprise may take back the one and have the other', async () => {
  const works = await firm('E001');
  const refused = await works.ask(startClaim, { policyCode: 'HQ-20' });
  expect(refused.body).toMatchObject({ refusal: 'NotTogether', about: { code: 'HQ-06', clause: '第二十三条' } });
  const [{ claimNo = '' } = {}] = (await works.get(listMyClaims, {})).claims.filter(({ policy }) => policy.code === 'HQ-06');
  expect((await works.get(actOnMyClaim, { claimNo, action: 'withdraw' })).state).toBe('withdrawn');
  // The year’s money is less than what one asks for.
  await hall.records.budgets.open('HQ-20', 2026, { head: { n: 0, leftFen: 100, reservedFen: 0, paidFen: 0, totalFen: 100, pots: 1, waiting: 0 }, others: [] });
  expect((await works.get(startClaim, { policyCode: 'HQ-20' })).state).toBe('draft');
  const [one] = (await (await hall.as('O040')).get(listBudgets, {})).budgets.filter(({ policy }) => policy.code === 'HQ-06');
  expect(one).toMatchObject({ leftFen: 500_000_000, reservedFen: 0 });
});

test('empty budget: waiting with its place, never refused; a top-up wakes the line in its order, once', async () => {
  const treasury = await hall.as('O040');
  const works = await firm('E001');
  const [{ claimNo = '', amountFen = 0 } = {}] = (await works.get(listMyClaims, {})).claims.filter(({ policy }) => policy.code === 'HQ-20');
  expect(await works.get(submitClaim, { claimNo, account: account('E001') })).toMatchObject({ state: 'waiting', budget: { ahead: 0 }, paidBy: null });
  expect((await (await hall.as('O012')).ask(topUpBudget, { policyCode: 'HQ-20', year: 2026, amountFen })).refusal).toBe('NotForYou');
  expect(await treasury.get(topUpBudget, { policyCode: 'HQ-20', year: 2026, amountFen }, 'more')).toEqual({ totalFen: amountFen + 100, leftFen: 100, woken: 1 });
  expect(await treasury.get(topUpBudget, { policyCode: 'HQ-20', year: 2026, amountFen }, 'more')).toMatchObject({ totalFen: amountFen + 100, woken: 0 });
  expect((await works.get(getMyClaim, { claimNo })).state).toBe('checking');
});

test('a policy that is suspended, an enterprise that is struck off meanwhile: told at filing, nothing written', async () => {
  const works = await firm('E002');
  const open = (await works.get(matchPolicies, {})).policies.filter(({ verdict, mode }) => verdict === 'met' && mode !== 'auto');
  const [first] = open;
  if (!first) throw new Error('E002 can have nothing');
  const { claimNo } = await works.get(startClaim, { policyCode: first.code }, 'begin');
  expect((await works.get(startClaim, { policyCode: first.code }, 'begin')).claimNo).toBe(claimNo);
  expect((await works.ask(startClaim, { policyCode: first.code })).refusal).toBe('ClaimedAlready');
  const publisher = await hall.as('O039');
  await publisher.get(suspendPolicy, { policyCode: first.code, from: '2026-11-23', reason: '资金绩效评价' });
  expect(await works.ask(submitClaim, { claimNo, account: account('E002') })).toMatchObject({ refusal: 'PolicySuspended' });
  await publisher.get(resumePolicy, { policyCode: first.code });
  const enterprise = realPerson('E002');
  await hall.records.people.putPerson({ ...enterprise, facts: { ...(enterprise.kind === 'legal' ? enterprise.facts : {}), status: 'cancelled' } } as typeof enterprise);
  expect((await works.ask(submitClaim, { claimNo, account: account('E002') })).refusal).toBe('EnterpriseNotActive');
  await hall.records.people.putPerson(enterprise);
  expect((await works.get(getMyClaim, { claimNo })).state).toBe('draft');
});

test('what is forged, foreign, negative, huge or out of time is named and refused, and nothing is written', async () => {
  const enterprise = realPerson('E003');
  if (enterprise.kind !== 'legal') throw new Error('no firm');
  const works = await firm('E003');
  const started = async (change: Partial<typeof enterprise>) => {
    await hall.records.people.putPerson({ ...enterprise, ...change });
    return (await works.ask(startClaim, { policyCode: 'HQ-07' })).refusal;
  };
  const told = [await started({ creditCode: '91360723YXDY00030X' }), await started({ facts: { ...enterprise.facts, registeredInCounty: false } }), await started({ facts: { ...enterprise.facts, status: 'revoked' } })];
  expect(told).toEqual(['CreditCodeWrong', 'NotEntitled', 'EnterpriseNotActive']);
  await hall.records.people.putPerson(enterprise);
  for (const facts of [{ patents: -1 }, { patents: 1.5 }, { patents: 1e15 }, { unheardOf: 1 }] as Record<string, number>[]) expect((await works.ask(startClaim, { policyCode: 'HQ-07', facts })).refusal).toBe('FactsWrong');
  expect((await works.ask(startClaim, { policyCode: 'HQ-99' })).refusal).toBe('PolicyNotFound');
  expect((await works.get(listMyClaims, {})).claims).toEqual([]);
  const treasury = await hall.as('O040');
  for (const amountFen of [-1, 0, 0.5, 1e14]) expect((await treasury.ask(topUpBudget, { policyCode: 'HQ-07', year: 2026, amountFen })).refusal).toBe('InputUnreadable');
  hall.setClock('2028-01-03T09:00:00+08:00');
  expect((await (await firm('E001')).ask(startClaim, { policyCode: 'HQ-05' })).refusal).toBe('PolicyOutOfPeriod');
  hall.setClock('2026-11-23T09:00:00+08:00');
});
