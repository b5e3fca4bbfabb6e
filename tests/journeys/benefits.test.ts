import { getPolicy, listPolicies, matchPolicies, type MatchesView } from '../../shared/contract/benefits';
import { publishPolicy, replayPolicy } from '../../shared/contract/policy-desk';
import { actFor } from '../../shared/contract/sign-in';
import { loadCatalogue } from '../../functions/dev/load-catalogue';
import { theHall } from '../../functions/entries/the-hall';
import { startClaim } from '../../shared/domain/claims/start-claim';
import { allowed, at, catalogue, realPerson } from '../rules/fixtures';
import { stepOn } from '../../shared/domain/claims/claim-step';
import { clientOf, type Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { judged } from '../setup/judged';

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
const of = ({ policies }: MatchesView, code: string) => policies.find((one) => one.code === code);
const golden = (code: string) => catalogue().policies.find((one) => one.code === code)?.golden ?? [];

test('a tungsten works signs in and is told what it can have, what not, and why, each with the register that says so', async () => {
  const seen = await (await firm('E001')).get(matchPolicies, {});
  expect(seen).toMatchObject({ on: '2026-11-23', enterprise: { personId: 'E001', name: '大余县示例01钨制品有限公司' }, questions: [] });
  expect(seen.policies).toHaveLength(22);
  expect(of(seen, 'HQ-06')).toMatchObject({ verdict: 'met', amountFen: 14_400_000, trace: ['上年度研发费用 7,200,000 元 × 2% ＝ 144,000 元'] });
  expect(of(seen, 'HQ-04')).toMatchObject({ verdict: 'unmet', amountFen: 0 });
  expect(of(seen, 'HQ-04')?.reasons).toContainEqual({ verdict: 'unmet', says: '当年取得科技型中小企业入库编号', known: '当年没有取得科技型中小企业入库编号', source: '科技' });
  expect(of(seen, 'HQ-04')?.reasons).toContainEqual({ verdict: 'unmet', says: '没有有效的高新技术企业证书', known: '高新技术企业证书有效', source: '科技' });
  expect(seen.combination.excluded).toEqual([{ code: 'HQ-06', inFavourOf: { code: 'HQ-20', name: '工业企业技术改造设备投入补助' }, clause: '第二十三条', says: expect.stringContaining('就高') as string }]);
  expect(seen.combination.totalFen).toBe(seen.policies.filter(({ code }) => seen.combination.codes.includes(code)).reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0));
});

test('what a register says is not overruled by an answer; what none says is asked, and the answer counts', async () => {
  const works = await firm('E001');
  expect(of(await works.get(matchPolicies, { facts: { patents: 10, blacklisted: true } }), 'HQ-07')).toMatchObject({ verdict: 'met', amountFen: 1_200_000 });
  const guess = await hall.anyone.get(matchPolicies, { facts: { registeredInCounty: true, status: 'active', blacklisted: false, taxCreditLevel: 'B', entityType: 'company' } });
  expect([guess.enterprise, of(guess, 'HQ-07')]).toEqual([null, expect.objectContaining({ verdict: 'unknown', amountFen: null, asks: ['patents'] }) as unknown]);
  expect(guess.questions.find(({ key }) => key === 'patents')).toMatchObject({ asks: '上年度有多少件国内发明专利授权（第一专利权人）？', type: 'integer', unit: '件', of: ['HQ-07'] });
  const answered = await hall.anyone.get(matchPolicies, { facts: { registeredInCounty: true, status: 'active', blacklisted: false, taxCreditLevel: 'B', entityType: 'company', patents: 2 } });
  expect(of(answered, 'HQ-07')).toMatchObject({ verdict: 'met', amountFen: 600_000 });
  expect(of(answered, 'HQ-07')?.reasons.at(-3)).toEqual({ verdict: 'met', says: '上年度授权国内发明专利件数不低于 1 件', known: '2 件', source: '您的回答' });
});

test('an officer asks what if: every golden case of every policy over the wire, with a day and a history', async () => {
  const officer = await hall.as('O012');
  const [some] = golden('HQ-07');
  for (const code of ['HQ-01', 'HQ-12', 'HQ-21']) for (const { facts, verdict, amountFen, on } of golden(code)) {
    expect(of(await officer.get(matchPolicies, { facts, on: on ?? '2026-11-23' }), code)).toMatchObject({ verdict, amountFen });
  }
  const again = of(await officer.get(matchPolicies, { facts: some?.facts, history: [{ policy: 'HQ-07', year: 2026 }], on: '2026-12-31' }), 'HQ-07');
  expect(again).toMatchObject({ verdict: 'unmet', amountFen: 0 });
  expect(again?.reasons.at(-1)).toMatchObject({ verdict: 'unmet', says: '每年享受一次', known: '2026 年已经享受过' });
  expect(of(await officer.get(matchPolicies, { facts: some?.facts, history: [{ policy: 'HQ-07', year: 2026 }], on: '2027-01-01' }), 'HQ-07')).toMatchObject({ verdict: 'met' });
});

test('a claim that was filed uses up what may be had once; a draft does not, and is shown', async () => {
  const enterprise = realPerson('E002');
  if (enterprise.kind !== 'legal') throw new Error('no firm');
  const works = await firm('E002');
  const met = (await works.get(matchPolicies, {})).policies.find(({ verdict }) => verdict === 'met');
  const policy = catalogue().policies.find(({ code }) => code === met?.code);
  if (!met || !policy) throw new Error('E002 can have nothing');
  const { code, version, name, mode, department, publicityDays, payDays, payee, onePer } = policy;
  const draft = startClaim({
    claimNo: 'DX20261123000000019', onePer, enterprise: { personId: 'E002', creditCode: enterprise.creditCode, name: enterprise.name },
    policy: { code, version, name, mode, department, publicityDays, payDays, payee, pots: 1 }, judgement: judged(met.amountFen ?? 0), answers: {},
  }, { by: 'applicant', who: enterprise.legalPersonId, name: '经办人', at: at('2026-11-23') });
  expect(await hall.records.claims.open(draft)).toBe(true);
  expect(of(await works.get(matchPolicies, {}), code)).toMatchObject({ verdict: 'met', claim: { claimNo: draft.claimNo, state: 'draft' } });
  expect(await hall.records.claims.record(allowed(stepOn(draft, 'submit', { by: 'applicant', who: 'P042', name: '经办人', at: at('2026-11-23') })))).toBe(true);
  expect(of(await works.get(matchPolicies, {}), code)).toMatchObject({ verdict: 'unmet', claim: { state: 'filed' } });
});

test('a policy in plain words, with its clause, what it asks for and what it may be had with', async () => {
  const { policies, total } = await hall.anyone.get(listPolicies, {});
  expect([total, policies[0]]).toMatchObject([22, { code: 'HQ-01', mode: 'auto', mostFen: 20_000, department: { name: expect.any(String) as string } }]);
  expect((await hall.anyone.get(listPolicies, { q: '刻章' })).policies.map(({ code }) => code)).toContain('HQ-01');
  const rd = await hall.anyone.get(getPolicy, { policyCode: 'HQ-06' });
  expect(rd).toMatchObject({ isReference: true, mostFen: 30_000_000, clause: { no: '第六条' }, stacking: [{ kind: 'excludes', with: [{ code: 'HQ-20' }] }, { kind: 'stacks' }] });
  expect(rd.conditions).toContainEqual({ says: '下面满足一项就行', parts: [{ says: '是规模以上工业企业' }, { says: '高新技术企业证书有效' }] });
  expect(await hall.anyone.get(getPolicy, { policyCode: 'HQ-20' })).toMatchObject({ stacking: [{ kind: 'excludes', with: [{ code: 'HQ-15' }] }, { kind: 'excludes', with: [{ code: 'HQ-06' }] }] });
  expect(await hall.anyone.ask(getPolicy, { policyCode: 'HQ-99' })).toMatchObject({ status: 404, refusal: 'PolicyNotFound' });
});

test('facts that cannot be are a named refusal, each with its field; a token that is no longer good is not taken for nobody', async () => {
  const refused = await hall.anyone.ask(matchPolicies, { facts: { patents: 1.5, annualRevenueFen: -1, magic: true } });
  expect([refused.status, refused.refusal, refused.body.about]).toEqual([422, 'FactsWrong', { fields: [{ key: 'patents', problem: 'fraction' }, { key: 'annualRevenueFen', problem: 'negative' }, { key: 'magic', problem: 'unknown' }] }]);
  expect(await hall.anyone.ask(matchPolicies, { on: '2026-13-01' })).toMatchObject({ status: 400, refusal: 'InputUnreadable' });
  expect(await clientOf(hall.address, 'no.such.token').ask(matchPolicies, {})).toMatchObject({ status: 401 });
});

test('a publisher publishes a next version once, judged at once; what lacks its papers, or whose golden cases fail, is named and not written', async () => {
  const publisher = await hall.as(catalogue().officers.find(({ role }) => role === 'publisher')?.officerId ?? '');
  const found = catalogue().policies.find(({ code }) => code === 'HQ-19');
  if (!found) throw new Error('no policy');
  const { version: _, ...policy } = found;
  const dearer = { ...policy, amount: { kind: 'perUnit' as const, unit: 'greenCerts', unitFen: 1_200_000 } };
  const refused = await publisher.ask(publishPolicy, { policy: dearer });
  expect([refused.status, refused.refusal, refused.body.about]).toEqual([422, 'PolicyUnfit', { faults: expect.arrayContaining([{ at: expect.stringMatching(/^golden\.\d+$/) as string, problem: 'goldenDiffers', of: '两个产品二万元' }]) as unknown }]);
  const changed = { ...dearer, golden: policy.golden.map((one) => ({ ...one, amountFen: Math.min(5_000_000, one.amountFen * 1.2) })) };
  const unreviewed = await publisher.ask(publishPolicy, { policy: { ...changed, fairCompetitionReviewed: false } });
  expect([unreviewed.refusal, unreviewed.body.about]).toEqual(['PolicyUnfit', { faults: [{ at: 'fairCompetitionReviewed', problem: 'fairnessUnreviewed' }] }]);
  expect(await publisher.get(publishPolicy, { policy: changed, isTrial: true })).toEqual({ code: 'HQ-19', version: 1, isPublished: false });
  expect(await publisher.ask(publishPolicy, { policy: changed })).toMatchObject({ status: 409, refusal: 'ReplayNeeded' });
  expect(await publisher.get(replayPolicy, { policy: changed })).toEqual({ claims: 0, same: 0, gain: [], lose: [], open: [], totalFen: 0 });
  expect(await publisher.get(publishPolicy, { policy: changed })).toEqual({ code: 'HQ-19', version: 2, isPublished: true });
  expect(await publisher.get(publishPolicy, { policy: changed })).toEqual({ code: 'HQ-19', version: 2, isPublished: true });
  const [first] = changed.golden;
  expect(of(await publisher.get(matchPolicies, { facts: first?.facts, on: '2026-11-23' }), 'HQ-19')).toMatchObject({ amountFen: 2_400_000 });
  expect(await (await hall.as('O012')).ask(publishPolicy, { policy: changed })).toMatchObject({ status: 403, refusal: 'NotForYou' });
  const deep = Array.from({ length: 500 }).reduce<object>((inner) => ({ not: inner }), { fact: 'patents', op: 'gte', value: 1 });
  expect(await publisher.ask(publishPolicy, { policy: { ...changed, conditions: deep } as typeof changed })).toMatchObject({ status: 400, refusal: 'InputUnreadable' });
});

test('a policy that changed in the catalogue is published as a next version; the one before stays what it was, and so does what a publisher made of another', async () => {
  const before = catalogue();
  const changed = { ...before, policies: before.policies.map((one) => (one.code === 'HQ-09' ? { ...one, name: '个转企奖励' } : one)) };
  expect(await loadCatalogue(hall.records, changed)).toBe('loaded');
  const { policies } = await theHall();
  expect([(await policies.find('HQ-09'))?.version, (await policies.find('HQ-09', 1))?.name, (await hall.records.policies.newest()).length]).toEqual([2, '个体工商户转型升级为企业奖励', 22]);
  expect((await policies.find('HQ-19'))?.version).toBe(2);
  const [one] = before.policies;
  if (!one) throw new Error('no policy');
  expect([await hall.records.policies.publish({ ...one, version: 1 }), await hall.records.policies.publish({ ...one, version: 4 })]).toEqual([false, false]);
});
