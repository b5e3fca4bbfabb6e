import { startCase } from '../../shared/contract/cases';
import { getAddress, listAddresses, listPoints, removeAddress, requestDelivery, saveAddress, trackDelivery } from '../../shared/contract/delivery';
import { beginDeliveryOf } from '../../functions/find/begin-delivery';
import { theHall } from '../../functions/entries/the-hall';
import type { Client } from '../setup/client';
import type { Case } from '../../shared/domain/cases/case';
import { anotherGranted, home, NURSE_ITEM, withParcel } from '../setup/delivering';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let nurse: Client;
let clerk: Client;
let done: Case;
const granted = (as: string) => anotherGranted(hall, done, as);
beforeAll(async () => {
  hall = await openTestHall();
  [nurse, clerk] = [await hall.as('P011'), await hall.as('O026')];
});
afterAll(() => hall.close());

test('asked for before the decision, the licence begins its way by itself as it is made; nothing of it costs anything', async () => {
  const { caseNo } = await file(nurse, NURSE_ITEM);
  const asked = await nurse.get(requestDelivery, { caseNo, way: 'post', receiver: home, save: true, copies: 2 });
  expect(asked).toMatchObject({ way: 'post', receiver: { name: '黄**', phone: '139****0011' }, copies: 2, parcel: null, isChangeable: true, ways: ['counter', 'post', 'village', 'phone'] });
  await approve(clerk, caseNo);
  const parcel = await withParcel(nurse, caseNo);
  expect(parcel).toMatchObject({ state: 'requested', way: 'post', contents: [{ caseNo, copies: 2 }], postageFen: 600, deliverBy: expect.any(String), code: { digits: expect.stringMatching(/^\d{6}$/), isLocked: false } });
  expect(await beginDeliveryOf(await theHall(), caseNo)).toBe('nothing');
  done = (await hall.records.cases.find(caseNo)) as Case;
});

test('the address is frozen in the parcel, and theirs to change until it leaves: the old parcel is called off, a new one begins, once', async () => {
  const caseNo = await granted('changed');
  await nurse.get(requestDelivery, { caseNo, way: 'post', receiver: home });
  const first = await withParcel(nurse, caseNo);
  const changed = { caseNo, way: 'post' as const, receiver: { ...home, address: '池江镇板棚下村旱田组' } };
  const [one, two] = await Promise.all([nurse.ask(requestDelivery, changed, 'twice'), nurse.ask(requestDelivery, changed, 'twice')]);
  expect([one.status, two.status].sort()).toEqual(expect.arrayContaining([200]));
  const again = await nurse.get(requestDelivery, changed, 'twice');
  expect(again.parcel?.parcelNo).not.toBe(first.parcelNo);
  expect((await hall.records.parcels.find(first.parcelNo))?.state).toBe('cancelled');
  expect((await hall.records.parcels.find(again.parcel?.parcelNo ?? ''))?.receiver.address).toBe('池江镇板棚下村旱田组');
  const { rows } = await hall.records.parcels.listByOwner('P011');
  expect(rows.filter((row) => row.caseNos.includes(caseNo)).map(({ state }) => state).sort()).toEqual(['cancelled', 'requested']);
  const none = await nurse.get(requestDelivery, { caseNo, way: 'phone' });
  expect([none.way, none.parcel]).toEqual(['phone', null]);
});

test('to a village’s point, or the counter with a code', async () => {
  const { towns } = await hall.anyone.get(listPoints, {});
  expect(towns.flatMap(({ points }) => points)).toHaveLength(119);
  const [town] = towns;
  const [point] = town?.points ?? [];
  const caseNo = await granted('village');
  const village = await nurse.get(requestDelivery, { caseNo, way: 'village', receiver: { ...home, address: '村里' }, ...(point ? { point: point.code } : {}) });
  expect(village).toMatchObject({ point: { name: `${town?.name}${point?.name}` }, parcel: { way: 'village', state: 'requested', postageFen: 0 } });
  expect(await nurse.ask(requestDelivery, { caseNo, way: 'village', receiver: home, point: '360723999999' })).toMatchObject({ status: 422, refusal: 'PointUnknown' });
  const counter = await nurse.get(requestDelivery, { caseNo, way: 'counter' });
  expect(counter.parcel).toMatchObject({ way: 'counter', state: 'atCounter' });
});

test('what cannot be sent says so, and keeps what was chosen before', async () => {
  const caseNo = await granted('refused');
  await nurse.get(requestDelivery, { caseNo, way: 'counter' });
  for (const [change, refusal] of [[{ province: '香港特别行政区' }, 'AddressAbroad'], [{ address: '大余县12号信箱' }, 'AddressPoBox'], [{ address: '家里' }, 'AddressIncomplete'], [{ phone: '14012345678' }, 'PhoneCannotReceive']] as const) {
    expect(await nurse.ask(requestDelivery, { caseNo, way: 'post', receiver: { ...home, ...change } })).toMatchObject({ status: 422, refusal });
  }
  expect(await nurse.ask(requestDelivery, { caseNo, way: 'post' })).toMatchObject({ status: 422, refusal: 'AddressNeeded' });
  expect(await nurse.ask(requestDelivery, { caseNo, way: 'post', addressId: '00000000' })).toMatchObject({ status: 404, refusal: 'AddressNotFound' });
  expect(await nurse.get(trackDelivery, { caseNo })).toMatchObject({ way: 'counter' });
  const other = await hall.as('P001');
  expect(await other.ask(requestDelivery, { caseNo, way: 'counter' })).toMatchObject({ refusal: 'CaseNotFound' });
  expect(await other.ask(trackDelivery, { caseNo })).toMatchObject({ refusal: 'CaseNotFound' });
});

test('a result without paper has nothing to send; one that has to be fetched in person says why', async () => {
  const parent = await hall.as('P001');
  const { caseNo } = await parent.get(startCase, { itemCode: 'DY-JF-0004' });
  expect(await parent.get(trackDelivery, { caseNo })).toMatchObject({ ways: [] });
  expect(await parent.ask(requestDelivery, { caseNo, way: 'post', receiver: home })).toMatchObject({ status: 409, refusal: 'NothingToDeliver' });
});

test('an address book is its owner’s: saved, changed, masked in lists, taken out', async () => {
  const person = await hall.as('P001');
  const { addresses } = await person.get(saveAddress, { receiver: home });
  expect(addresses).toMatchObject([{ receiver: { name: '黄**', address: '南安****' } }]);
  const id = addresses[0]?.id ?? '';
  expect(await person.get(getAddress, { id })).toMatchObject({ receiver: home });
  await person.get(saveAddress, { id, receiver: { ...home, name: '曾国良' } });
  expect((await person.get(listAddresses, {})).addresses).toMatchObject([{ id, receiver: { name: '曾**' } }]);
  expect(await nurse.ask(getAddress, { id })).toMatchObject({ status: 404, refusal: 'AddressNotFound' });
  await person.get(removeAddress, { id });
  expect(await person.get(removeAddress, { id })).toEqual({ addresses: [] });
});
