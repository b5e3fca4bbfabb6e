import { getCase } from '../../shared/contract/cases';
import { actOnLicence, getDeskLicence } from '../../shared/contract/licence-desk';
import { listMyLicences } from '../../shared/contract/licences';
import { isELicenceId } from '../../shared/domain/licences/e-licence-id';
import type { Client } from '../setup/client';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

/** 护士执业注册（延续）: 黄月英 renews; 胡杨 at the window, a director above. */
const ITEM = 'DY-XK-0082';
let hall: TestHall;
let nurse: Client;
let clerk: Client;
let director: Client;
let licenceNo = '';
let waited = 0;
beforeAll(async () => {
  hall = await openTestHall();
  [nurse, clerk, director] = [await hall.as('P011'), await hall.as('O026'), await hall.as('O037')];
  const { caseNo } = await file(nurse, ITEM);
  await approve(clerk, caseNo);
  const approvedAt = Date.now();
  licenceNo = await until(async () => (await nurse.get(getCase, { caseNo })).licenceNo ?? false);
  waited = Date.now() - approvedAt;
});
afterAll(() => hall.close());
const mine = async () => (await nurse.get(listMyLicences, {})).licences.find((one) => one.licenceNo === licenceNo);
const deeds = async () => (await hall.records.audit.ofCase(`DY${licenceNo.split('-')[1]}`)).filter(({ kind }) => kind !== 'step').map(({ what, who, about }) => [what, who, about]);

test('two seconds after the approval the licence is there, with its number, its identifier and its end', async () => {
  expect(waited).toBeLessThan(2000);
  const licence = await mine();
  expect(licence).toMatchObject({ status: 'valid', name: expect.stringContaining('护士'), validTo: expect.stringMatching(/^20\d\d-/) });
  expect(isELicenceId(licence?.eLicenceId ?? '')).toBe(true);
});

test('its desk finds it by its number, which is told in its chain; other desks, other numbers and citizens find nothing', async () => {
  expect(await clerk.get(getDeskLicence, { licenceNo })).toMatchObject({ licenceNo, holderName: '黄月英', version: 1, actions: ['change', 'cancel'], life: [] });
  expect(await deeds()).toContainEqual(['licence', 'O026', undefined]);
  const stranger = await hall.as('O001');
  expect([(await stranger.ask(getDeskLicence, { licenceNo })).refusal, (await clerk.ask(getDeskLicence, { licenceNo: `FOOD_BIZ-${licenceNo.split('-')[1]}` })).refusal]).toEqual(['LicenceNotFound', 'LicenceNotFound']);
  expect((await clerk.ask(getDeskLicence, { licenceNo: 'NURSE-20261123123456783' })).refusal).toBe('LicenceNotFound');
  expect((await nurse.ask(getDeskLicence, { licenceNo })).refusal).toBe('NotForYou');
});

test('the clerk changes a field: the next version; a tap twice changes once, the same key for something else is refused', async () => {
  const change = { licenceNo, action: 'change' as const, ground: 'asked' as const, reason: '执业机构变更', fields: { institution: '大余县中医院' } };
  const [one, two] = await Promise.all([clerk.ask(actOnLicence, change, 'k1'), clerk.ask(actOnLicence, change, 'k1')]);
  expect([one.refusal, two.refusal]).toEqual([undefined, undefined]);
  expect((await clerk.ask(actOnLicence, { ...change, reason: '又一次' }, 'k1')).refusal).toBe('KeyReused');
  const after = await clerk.get(getDeskLicence, { licenceNo });
  expect([after.version, after.life.length, after.life[0]?.ground, isELicenceId(after.eLicenceId)]).toEqual([2, 1, 'asked', true]);
  expect((await mine())?.fields).toContainEqual(expect.objectContaining({ key: 'institution', value: '大余县中医院' }));
});

test('a chief suspends it: its holder is told why and by which law, an open case that rests on it waits, and the audit has it', async () => {
  const { caseNo } = await file(nurse, ITEM);
  const resting = await hall.records.cases.find(caseNo);
  const rests = Object.values(resting?.proofs ?? {}).some((proof) => proof.by === 'licence' && proof.licenceNo === licenceNo);
  expect((await clerk.ask(actOnLicence, { licenceNo, action: 'suspend', ground: 'penalised', reason: '超范围执业', until: '2026-12-23' })).refusal).toBe('ActionNotOpen');
  expect((await director.ask(actOnLicence, { licenceNo, action: 'suspend', ground: 'penalised', until: '2026-12-23' })).refusal).toBe('ReasonNeeded');
  const suspended = await director.get(actOnLicence, { licenceNo, action: 'suspend', ground: 'penalised', reason: '超范围执业', until: '2026-12-23' });
  expect([suspended.status, suspended.actions]).toEqual(['suspended', ['resume', 'revoke', 'cancel']]);
  expect((await mine())?.status).toBe('suspended');
  const told = (await hall.records.licenceNotices.ofHolder('P011')).map(({ about }) => about);
  expect(told).toContainEqual({ kind: 'acted', action: 'suspend', reason: '超范围执业', law: '《中华人民共和国行政处罚法》第九条第三项', until: '2026-12-23' });
  expect(rests).toBe(true);
  expect((await hall.records.cases.find(caseNo))?.alerts).toMatchObject([{ licenceNo, before: { status: 'valid' }, after: { status: 'suspended' }, acknowledged: null }]);
  expect(await deeds()).toContainEqual(['actOnLicence', 'O037', 'suspend-2']);
});
