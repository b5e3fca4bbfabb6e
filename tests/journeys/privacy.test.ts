import { handler as runClock } from '../../functions/entries/clock';
import { startCase, saveDraft, submitCase, getDraft, listMyCases } from '../../shared/contract/cases';
import { requestDelivery, saveAddress } from '../../shared/contract/delivery';
import { copyMyData, eraseMyData, getPrivacyNotice, giveConsent, listConsents, withdrawConsent } from '../../shared/contract/privacy';
import { grantMandate } from '../../shared/contract/mandates';
import { actFor } from '../../shared/contract/sign-in';
import { dataKinds, privacyNotice } from '../../shared/domain/privacy/notice';
import { realPerson } from '../rules/fixtures';
import { clientOf } from '../setup/client';
import { home } from '../setup/delivering';
import { agree, authorise, fetchedProofs, file } from '../setup/filing';
import { handedParcel } from '../setup/parcel-on-record';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
});
afterAll(() => hall.close());

test('the notice names every kind the hall knows, what it rests on and how long it stays', async () => {
  const { lines, version } = await hall.anyone.get(getPrivacyNotice, {});
  expect(lines.map(({ kind }) => kind).sort()).toEqual([...dataKinds].sort());
  expect(lines.filter(({ isSensitive }) => isSensitive).map(({ basis }) => basis)).toEqual(['separate']);
  expect(version).toBe(privacyNotice.version);
});

test('黄月英 files what asks for her health only after she agreed to that by itself; what she typed is kept meanwhile', async () => {
  const nurse = await hall.as('P011');
  await nurse.get(withdrawConsent, { purpose: 'sensitive' });
  const { caseNo } = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  const proofs = await fetchedProofs(nurse, 'DY-XK-0082');
  await authorise(nurse, caseNo, proofs);
  expect(await nurse.ask(submitCase, { caseNo, proofs })).toMatchObject({ status: 422, refusal: 'ConsentNeeded', body: { about: { purpose: 'sensitive' } } });
  expect(Object.keys((await nurse.get(getDraft, { caseNo })).answers)).toContain('health');
  expect((await agree(nurse, 'sensitive')).consents.find(({ purpose }) => purpose === 'sensitive')).toMatchObject({ isGiven: true });
  expect(await nurse.get(submitCase, { caseNo, proofs })).toMatchObject({ caseNo });
});

test('whose matter asks for nothing sensitive is asked for no such consent', async () => {
  const elder = await hall.as('P001');
  await elder.get(withdrawConsent, { purpose: 'sensitive' });
  expect(await file(elder, 'DY-JF-0004')).toMatchObject({ itemCode: 'DY-JF-0004' });
  expect((await elder.get(listConsents, {})).consents.find(({ purpose }) => purpose === 'sensitive')).toMatchObject({ isGiven: false });
});

test('an address goes to a carrier only with its owner’s consent, which is taken back as easily', async () => {
  const nurse = await hall.as('P011');
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  await nurse.get(withdrawConsent, { purpose: 'delivery' });
  await nurse.get(withdrawConsent, { purpose: 'delivery' });
  expect(await nurse.ask(requestDelivery, { caseNo, way: 'post', receiver: home })).toMatchObject({ refusal: 'ConsentNeeded' });
  expect(await nurse.ask(requestDelivery, { caseNo, way: 'counter' })).toMatchObject({ status: 200 });
  await agree(nurse, 'delivery');
  expect(await nurse.ask(requestDelivery, { caseNo, way: 'post', receiver: home })).toMatchObject({ status: 200 });
});

test('agreeing to a notice that is no longer the one is refused, and giving twice is one act', async () => {
  const cook = await hall.as('P016');
  expect(await cook.ask(giveConsent, { purpose: 'notice', notice: privacyNotice.version + 1 })).toMatchObject({ refusal: 'NoticeChanged' });
  await Promise.all([agree(cook, 'notice'), agree(cook, 'notice')]);
  expect((await hall.records.consents.find('P016', 'notice'))?.acts).toHaveLength(1);
});

test('a copy of my data has everything that is mine, whole, and nothing of anybody else', async () => {
  const nurse = await hall.as('P011');
  await nurse.get(saveAddress, { receiver: home });
  const me = realPerson('P011');
  const first = await nurse.get(copyMyData, {});
  expect(first).toMatchObject({ format: 'personal-data/1', of: '黄月英', parts: { person: { ...me }, addresses: [{ receiver: home }] } });
  expect((first.parts['cases'] as { itemCode?: string }[]).length).toBe((await nurse.get(listMyCases, {})).cases.length);
  const other = realPerson('P001');
  expect(JSON.stringify(first)).not.toContain(other.kind === 'natural' ? other.idNo : other.creditCode);
});

test('erasing takes drafts with what was typed, addresses and agreements; what the law keeps is said and stays', async () => {
  const nurse = await hall.as('P011');
  const { caseNo } = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  await nurse.get(saveDraft, { caseNo, answers: { phone: '13970700011' } });
  const { erased, kept } = await nurse.get(eraseMyData, {});
  expect(erased).toEqual([{ kind: 'application', count: 1 }, { kind: 'delivery', count: 1 }, { kind: 'licences', count: 3 }]);
  expect(kept.find(({ kind }) => kind === 'record')?.count).toBeGreaterThan(0);
  expect(await hall.records.cases.find(caseNo)).toMatchObject({ state: 'withdrawn', answers: {}, proofs: {} });
  expect((await nurse.get(copyMyData, {})).parts).toMatchObject({ addresses: [] });
  expect((await nurse.get(listConsents, {})).consents.filter(({ isGiven }) => isGiven)).toEqual([]);
  expect((await nurse.get(eraseMyData, {})).erased.every(({ count }) => count === 0)).toBe(true);
});

test('whoever acts by a mandate copies and erases nothing of the enterprise', async () => {
  const firm = realPerson('E001');
  const helper = realPerson('P011');
  if (firm.kind !== 'legal' || helper.kind !== 'natural') throw new Error('not these');
  const boss = await hall.as(firm.legalPersonId);
  const company = clientOf(hall.address, (await boss.get(actFor, { personId: 'E001' })).token);
  await company.get(grantMandate, { name: helper.name, idNo: helper.idNo, matters: ['cases'], until: '2027-01-31' });
  const delegate = clientOf(hall.address, (await (await hall.as('P011')).get(actFor, { personId: 'E001' })).token);
  expect(await delegate.ask(copyMyData, {})).toMatchObject({ refusal: 'NotRepresentative' });
  expect(await delegate.ask(eraseMyData, {})).toMatchObject({ refusal: 'NotRepresentative' });
  expect(await company.ask(copyMyData, {})).toMatchObject({ status: 200 });
});

test('half a year after a parcel arrived nobody can read any more whom it was for', async () => {
  const parcel = handedParcel('forgotten', 'EMS', '1234567890123', { state: 'delivered', steps: [{ action: 'delivered', by: 'carrier', who: 'EMS', name: '', at: '2026-11-26T10:00:00.000+08:00', to: 'delivered' }] });
  await hall.records.parcels.begin(parcel, []);
  hall.setClock('2027-05-24T09:00:00+08:00');
  expect(await runClock({ schedule: 'sweepReceivers' })).toBe(0);
  hall.setClock('2027-05-25T09:00:00+08:00');
  expect(await runClock({ schedule: 'sweepReceivers' })).toBe(1);
  expect((await hall.records.parcels.find(parcel.parcelNo))?.receiver).toMatchObject({ name: '黄**', phone: '139****0011', address: '', county: '大余县' });
  expect(await runClock({ schedule: 'sweepReceivers' })).toBe(0);
});
