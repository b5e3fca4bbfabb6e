import { countClaimOf } from '../../functions/find/count-claim';
import { inBatches } from '../../functions/find/in-batches';
import { getPolicy, matchPolicies } from '../../shared/contract/benefits';
import { startClaim, submitClaim } from '../../shared/contract/claims';
import { getBenefitEffect, getPolicyDraft, publishPolicy, replayPolicy, resumePolicy, suspendPolicy } from '../../shared/contract/policy-desk';
import { actFor } from '../../shared/contract/sign-in';
import { decide } from '../../shared/domain/benefits/decide';
import type { GoldenCase, Policy } from '../../shared/domain/benefits/policy';
import type { Claim } from '../../shared/domain/claims/claim';
import { stepOn } from '../../shared/domain/claims/claim-step';
import type { Condition } from '../../shared/domain/conditions';
import { allowed, at, catalogue, realPerson } from '../rules/fixtures';
import { clientOf, type Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
let zouPing: Client;
beforeAll(async () => {
  hall = await openTestHall();
  hall.setClock('2026-11-23T09:00:00+08:00');
  zouPing = await hall.as('O039');
});
afterAll(() => hall.close());

async function firm(code: string): Promise<Client> {
  const person = realPerson(code);
  if (person.kind !== 'legal') throw new Error(`${code} is no firm`);
  const { token } = await (await hall.as(person.legalPersonId)).get(actFor, { personId: code });
  return clientOf(hall.address, token);
}
function draftOf(code: string): Omit<Policy, 'version'> {
  const { version: _, ...draft } = catalogue().policies.find((one) => one.code === code) as Policy;
  return draft;
}
/** 发明专利授权奖励 with another sum for each patent, and its golden cases written anew. */
function paying(unitFen: number): Omit<Policy, 'version'> {
  const draft = draftOf('HQ-07');
  const golden = draft.golden.map((one): GoldenCase => (one.verdict === 'met' ? { ...one, amountFen: Math.min(draft.caps.claimFen ?? 0, Number(one.facts['patents']) * unitFen) } : one));
  return { ...draft, amount: { kind: 'perUnit', unit: 'patents', unitFen }, golden };
}

test('邹平 opens the newest version with its golden cases and all that is checked against; nobody else does', async () => {
  const seen = await zouPing.get(getPolicyDraft, { policyCode: 'HQ-07' });
  expect(seen).toMatchObject({ published: null, policy: { code: 'HQ-07', version: 1, golden: draftOf('HQ-07').golden }, facts: { patents: { type: 'integer' } }, departments: expect.arrayContaining([{ code: 'GXJ', name: expect.any(String) as string }]) as unknown });
  expect([seen.others.length, seen.others.some(({ code }) => code === 'HQ-07')]).toEqual([21, false]);
  expect(await zouPing.ask(getPolicyDraft, { policyCode: 'HQ-99' })).toMatchObject({ status: 404, refusal: 'PolicyNotFound' });
  for (const [endpoint, input] of [[getPolicyDraft, { policyCode: 'HQ-07' }], [suspendPolicy, { policyCode: 'HQ-07', from: '2026-12-01', reason: '评价' }], [resumePolicy, { policyCode: 'HQ-07' }], [replayPolicy, { policy: draftOf('HQ-07') }], [getBenefitEffect, {}]] as const) {
    expect(await (await hall.as('O012')).ask(endpoint, input as never)).toMatchObject({ status: 403, refusal: 'NotForYou' });
  }
});

test('a policy file with a fault is refused with the fault at its field, by a trial, a replay and a publication alike, and nothing is written', async () => {
  const leaf = (fact: string): Condition => ({ fact, op: 'eq', value: true });
  const rule = (kind: 'excludes' | 'stacks', code: string) => ({ kind, with: [code], clause: '第一条', says: '不能同享' });
  const files: [Partial<Policy>, { at: string; problem: string; of?: string }][] = [
    [{ conditions: { all: [leaf('magic')] } }, { at: 'conditions.0', problem: 'factUnknown', of: 'magic' }],
    [{ amount: { kind: 'rate', base: 'magic', rateBp: 100 } }, { at: 'amount', problem: 'notANumber', of: 'magic' }],
    [{ stacking: [rule('excludes', 'HQ-07')] }, { at: 'stacking.0', problem: 'withItself' }],
    [{ stacking: [rule('excludes', 'HQ-06'), rule('stacks', 'HQ-06')] }, { at: 'stacking.0', problem: 'bothWays', of: 'HQ-06' }],
    [{ stacking: [rule('excludes', 'HQ-99')] }, { at: 'stacking.0', problem: 'policyUnknown', of: 'HQ-99' }],
    [{ golden: draftOf('HQ-07').golden.slice(0, 2) }, { at: 'golden', problem: 'goldenTooFew', of: '3' }], [{ golden: [] }, { at: 'golden', problem: 'goldenTooFew', of: '3' }],
    [{ legalBasisReviewed: false }, { at: 'basis', problem: 'basisUnreviewed' }], [{ fairCompetitionReviewed: false }, { at: 'fairCompetitionReviewed', problem: 'fairnessUnreviewed' }],
    [{ period: { from: '2027-01-01', to: '2026-01-01' } }, { at: 'period', problem: 'periodWrong' }], [{ budgetFen: 0 }, { at: 'budgetFen', problem: 'budgetMissing' }],
    [{ conditions: { all: [{ fact: 'patents', op: 'gte', value: 5 }, { fact: 'patents', op: 'lt', value: 5 }] } }, { at: 'conditions', problem: 'conditionsNever' }],
  ];
  for (const [change, fault] of files) for (const refused of [
    await zouPing.ask(publishPolicy, { policy: { ...draftOf('HQ-07'), ...change } }), await zouPing.ask(publishPolicy, { policy: { ...draftOf('HQ-07'), ...change }, isTrial: true }), await zouPing.ask(replayPolicy, { policy: { ...draftOf('HQ-07'), ...change } }),
  ]) expect([refused.status, refused.refusal, refused.body.about]).toEqual([422, 'PolicyUnfit', { faults: [fault] }]);
  const cycle = Array.from({ length: 40 }).reduce<Condition>((inner) => ({ not: inner }), leaf('isHighTech'));
  for (const change of [{ conditions: cycle }, { budgetFen: 0.5 }, { budgetFen: -1 }, { amount: { kind: 'fixed', amountFen: 1e15 } }, { code: 'X' }, { magic: 1 }]) {
    expect(await zouPing.ask(publishPolicy, { policy: { ...draftOf('HQ-07'), ...change } as never })).toMatchObject({ status: 400, refusal: 'InputUnreadable' });
  }
  expect((await zouPing.get(getPolicyDraft, { policyCode: 'HQ-07' })).policy.version).toBe(1);
});

test('a change is published once its own replay was seen: who gains and by how much; a replay of another text does not count', async () => {
  const works = await firm('E001');
  const { claimNo } = await works.get(startClaim, { policyCode: 'HQ-07' });
  await works.get(submitClaim, { claimNo, account: { holder: realPerson('E001').name, bank: '大余农商银行', no: '3601000000008888' } });
  await until(async () => (await hall.records.effects.counted('HQ-07', claimNo))?.stands);
  expect(await zouPing.ask(publishPolicy, { policy: paying(400_000) })).toMatchObject({ status: 409, refusal: 'ReplayNeeded' });
  await zouPing.get(replayPolicy, { policy: paying(200_000) });
  expect((await zouPing.ask(publishPolicy, { policy: paying(400_000) })).refusal).toBe('ReplayNeeded');
  expect(await zouPing.get(replayPolicy, { policy: paying(400_000) })).toEqual({
    claims: 1, same: 0, lose: [], open: [], totalFen: 400_000, gain: [{ claimNo, enterpriseName: realPerson('E001').name, beforeFen: 1_200_000, afterFen: 1_600_000 }],
  });
  expect((await zouPing.ask(publishPolicy, { policy: paying(400_000), follows: 7 })).refusal).toBe('ChangedMeanwhile');
  const twice = await Promise.all([1, 2].map(() => zouPing.get(publishPolicy, { policy: paying(400_000), follows: 1 })));
  expect(twice).toEqual([1, 2].map(() => ({ code: 'HQ-07', version: 2, isPublished: true })));
  expect(await zouPing.get(publishPolicy, { policy: paying(400_000), follows: 1 })).toEqual({ code: 'HQ-07', version: 2, isPublished: true });
  expect((await zouPing.get(getPolicyDraft, { policyCode: 'HQ-07' })).published).toEqual({ by: '邹平', at: expect.stringMatching(/^2026-11-23T09:0/) as string });
  // The same text again would follow another version now, and is looked at anew.
  expect((await zouPing.ask(publishPolicy, { policy: paying(200_000) })).refusal).toBe('ReplayNeeded');
  expect((await (await firm('E002')).get(matchPolicies, {})).policies).toHaveLength(22);
});

test('many claims are replayed in parts, and only who saw the last part may publish', async () => {
  const policy: Policy = { ...draftOf('HQ-19'), version: 1 };
  const [first] = policy.golden;
  const decision = decide(policy, first?.facts ?? {}, [], '2026-11-20');
  const claims = Array.from({ length: 620 }, (_, n) => ({ claimNo: `DX20261120${String(n).padStart(9, '0')}`, version: 0, steps: 1, policy: 'HQ-19', enterpriseName: `企业 ${n}`, stands: n !== 7, decision }));
  const old = { ...claims[0], claimNo: 'DX20251101000000000' } as (typeof claims)[number];
  await inBatches([...claims, old], (after) => hall.records.effects.count({ before: undefined, after, counters: [] }), 40);
  const changed = { ...draftOf('HQ-19'), caps: { claimFen: 500_000 }, golden: draftOf('HQ-19').golden.map((one) => ({ ...one, amountFen: Math.min(500_000, one.amountFen) })) };
  const part = await zouPing.get(replayPolicy, { policy: changed });
  expect([part.claims, part.cursor === undefined]).toEqual([499, false]);
  expect((await zouPing.ask(publishPolicy, { policy: changed })).refusal).toBe('ReplayNeeded');
  const rest = await zouPing.get(replayPolicy, { policy: changed, cursor: part.cursor ?? '' });
  expect([part.lose.length + rest.lose.length, part.totalFen + rest.totalFen, rest.cursor]).toEqual([619, 619 * (500_000 - (decision.amountFen ?? 0)), undefined]);
  expect(await zouPing.get(publishPolicy, { policy: changed })).toMatchObject({ version: 2 });
});

test('a policy is suspended from today on and taken up again, each once; what is suspended says why', async () => {
  expect(await zouPing.ask(suspendPolicy, { policyCode: 'HQ-06', from: '2026-11-22', reason: '资金绩效评价' })).toMatchObject({ status: 422, refusal: 'SuspensionPast' });
  const twice = await Promise.all([1, 2].map(() => zouPing.get(suspendPolicy, { policyCode: 'HQ-06', from: '2026-11-23', reason: '资金绩效评价' })));
  expect(twice).toEqual([{ version: 2 }, { version: 2 }]);
  expect(await (await firm('E001')).ask(startClaim, { policyCode: 'HQ-06' })).toMatchObject({ refusal: 'PolicySuspended' });
  expect([await zouPing.get(resumePolicy, { policyCode: 'HQ-06' }), await zouPing.get(resumePolicy, { policyCode: 'HQ-06' })]).toEqual([{ version: 3 }, { version: 3 }]);
  expect((await (await firm('E001')).ask(startClaim, { policyCode: 'HQ-06' })).refusal).not.toBe('PolicySuspended');
  expect(await hall.anyone.get(getPolicy, { policyCode: 'HQ-06' })).toMatchObject({ version: 3 });
});

test('the effect is counted from the stream exactly once, whatever it says twice or late, in the month and the year of each step', async () => {
  const works = await firm('E003');
  const code = (await works.get(matchPolicies, {})).policies.find(({ verdict, mode, code: one }) => verdict === 'met' && mode === 'instant' && !['HQ-06', 'HQ-07', 'HQ-19'].includes(one))?.code ?? '';
  const { claimNo } = await works.get(startClaim, { policyCode: code });
  const told = [await hall.records.claims.find(claimNo) as Claim];
  const [draft] = told as [Claim];
  await until(async () => hall.records.effects.counted(code, claimNo));
  for (const [action, by, day] of [['submit', 'applicant', '2026-11-24'], ['grantAtOnce', 'clock', '2026-11-24'], ['order', 'clock', '2026-12-01'], ['pay', 'clock', '2026-12-03']] as const) {
    const before = told.at(-1) as Claim;
    told.push({ ...allowed(stepOn(before, action, { by, who: 'P001', name: '', at: at(day) })), version: before.version + 1 });
  }
  for (const which of [1, 1, 4, 2, 4, 3, 0]) await countClaimOf(hall.records, told[which] as Claim);
  const tanXin = await hall.as('O038');
  const of = async (period?: string) => (await tanXin.get(getBenefitEffect, period ? { period } : {})).policies.find((one) => one.code === code);
  const once = { claims: 1, fen: draft.amountFen };
  const none = { claims: 0, fen: 0 };
  expect(await of()).toMatchObject({ known: once, notified: none, claimed: once, paid: once, days: 10 });
  expect([await of('2026-11'), await of('2026-12')]).toMatchObject([{ known: once, claimed: once, paid: none, days: null }, { known: none, claimed: none, paid: once, days: 10 }]);
  const { period, total, policies } = await tanXin.get(getBenefitEffect, {});
  expect([period, total.paid, total.known.claims]).toEqual(['2026', once, policies.reduce((sum, { known }) => sum + known.claims, 0)]);
  expect((await tanXin.get(getBenefitEffect, { period: '2025' })).policies).toEqual([]);
  expect(await tanXin.ask(getBenefitEffect, { period: '2026-13' })).toMatchObject({ status: 400 });
});
