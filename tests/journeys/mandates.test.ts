import { matchPolicies } from '../../shared/contract/benefits';
import { listMyCases } from '../../shared/contract/cases';
import { listMyClaims, startClaim, submitClaim } from '../../shared/contract/claims';
import { grantMandate, listMandates, revokeMandate } from '../../shared/contract/mandates';
import { actFor, getMe } from '../../shared/contract/sign-in';
import { realPerson } from '../rules/fixtures';
import { clientOf, type Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';

/** 陈建国 represents the tungsten works; 曾国良 is a neighbour who does its papers. */
const [BOSS, DELEGATE, FIRM] = ['P041', 'P001', 'E001'];

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  hall.setClock('2026-11-23T09:00:00+08:00');
});
afterAll(() => hall.close());

async function actingFor(firm: string, who: string): Promise<Client> {
  const { token } = await (await hall.as(who)).get(actFor, { personId: firm });
  return clientOf(hall.address, token);
}
function named(code: string) {
  const person = realPerson(code);
  return person.kind === 'natural' ? { name: person.name, idNo: person.idNo } : { name: '', idNo: '' };
}
const until = '2027-03-31';

test('陈建国 lets 曾国良 redeem benefits for his works: who for whom is on record, and nothing else is open to him', async () => {
  const boss = await actingFor(FIRM, BOSS);
  expect((await (await hall.as(DELEGATE)).ask(actFor, { personId: FIRM })).refusal).toBe('PersonNotFound');
  const mandate = await boss.get(grantMandate, { ...named(DELEGATE), matters: ['benefits'], until }, 'grant');
  expect(mandate).toMatchObject({ to: named(DELEGATE).name, from: '陈建国', isRunning: true, mayRevoke: true });
  expect((await boss.get(grantMandate, { ...named(DELEGATE), matters: ['benefits'], until }, 'grant')).mandateNo).toBe(mandate.mandateNo);
  expect((await boss.ask(grantMandate, { ...named(DELEGATE), matters: ['cases'], until }, 'grant')).refusal).toBe('KeyReused');

  expect((await (await hall.as(DELEGATE)).get(getMe, {})).mayActFor.map(({ personId }) => personId)).toContain(FIRM);
  const delegate = await actingFor(FIRM, DELEGATE);
  expect((await delegate.get(matchPolicies, {})).enterprise?.personId).toBe(FIRM);
  const { claimNo, enterpriseName } = await delegate.get(startClaim, { policyCode: 'HQ-07' });
  const filed = await delegate.get(submitClaim, { claimNo, account: { holder: enterpriseName, bank: '大余农商银行', no: '3601000000008888' } });
  expect(filed.steps.map(({ name }) => name)).toEqual([named(DELEGATE).name, named(DELEGATE).name, '']);
  expect((await delegate.ask(listMyCases, {})).refusal).toBe('OutsideMandate');
  expect((await delegate.ask(grantMandate, { ...named('P003'), matters: ['benefits'], until })).refusal).toBe('OutsideMandate');
});

test('taken back, it ends with the next request; what was done by it stands; it can be laid down, too', async () => {
  const [boss, delegate] = [await actingFor(FIRM, BOSS), await actingFor(FIRM, DELEGATE)];
  const [mandate] = (await boss.get(listMandates, {})).mandates;
  const mandateNo = mandate?.mandateNo ?? '';
  expect((await (await hall.as('P003')).ask(revokeMandate, { mandateNo })).refusal).toBe('MandateNotFound');
  expect((await delegate.get(listMyClaims, {})).claims).toHaveLength(1);
  expect(await boss.get(revokeMandate, { mandateNo })).toMatchObject({ isRunning: false, revokedOn: '2026-11-23' });
  expect(await boss.get(revokeMandate, { mandateNo })).toMatchObject({ revokedOn: '2026-11-23' });
  for (const asked of [delegate.ask(listMyClaims, {}), delegate.ask(matchPolicies, {})]) expect((await asked).refusal).toBe('MandateEnded');
  expect((await delegate.get(getMe, {})).mayActFor.map(({ personId }) => personId)).not.toContain(FIRM);
  expect((await (await hall.as(DELEGATE)).ask(actFor, { personId: FIRM })).refusal).toBe('PersonNotFound');
  expect((await boss.get(listMyClaims, {})).claims).toHaveLength(1);

  await boss.get(grantMandate, { ...named(DELEGATE), matters: ['cases', 'benefits'], until: '2026-11-24' });
  const again = await hall.as(DELEGATE);
  const { mandates: [own], mayGrant } = await again.get(listMandates, {});
  expect([own?.matters, mayGrant]).toEqual([['cases', 'benefits'], false]);
  expect((await (await actingFor(FIRM, DELEGATE)).get(listMyCases, {})).cases).toEqual(expect.any(Array));
  expect(await again.get(revokeMandate, { mandateNo: own?.mandateNo ?? '' })).toMatchObject({ isRunning: false });
});

test('a mandate ends with its last day, whatever the session says', async () => {
  const boss = await actingFor(FIRM, BOSS);
  await boss.get(grantMandate, { ...named(DELEGATE), matters: ['benefits'], until: '2026-11-23' });
  hall.setClock('2026-11-23T23:59:00+08:00');
  const delegate = await actingFor(FIRM, DELEGATE);
  expect((await delegate.ask(listMyClaims, {})).status).toBe(200);
  hall.setClock('2026-11-24T00:00:30+08:00');
  expect((await delegate.ask(listMyClaims, {})).refusal).toBe('MandateEnded');
  hall.setClock('2026-11-23T09:00:00+08:00');
});

test('whom it cannot be given to, and by whom', async () => {
  const boss = await actingFor(FIRM, BOSS);
  const right = { ...named(DELEGATE), matters: ['benefits'] as const, until };
  const refusals = [];
  for (const change of [{ name: '曾国亮' }, { idNo: '360723199001010019' }, named(BOSS), { until: '2026-11-22' }, { until: '2027-11-25' }]) refusals.push((await boss.ask(grantMandate, { ...right, ...change, matters: ['benefits'] })).refusal);
  expect(refusals).toEqual(['DelegateUnknown', 'DelegateUnknown', 'DelegateUnknown', 'MandateTooLong', 'MandateTooLong']);
  expect((await (await hall.as(BOSS)).ask(grantMandate, { ...right, matters: ['benefits'] })).refusal).toBe('NotRepresentative');
});
