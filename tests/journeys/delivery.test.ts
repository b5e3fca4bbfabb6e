import { actOnMyParcel, requestDelivery, trackDelivery } from '../../shared/contract/delivery';
import { actOnParcel, enterWaybill, getParcel, getParcelLabel, giveOutParcel, handParcels, listHandOvers, listParcels, packParcel } from '../../shared/contract/packing';
import type { Case } from '../../shared/domain/cases/case';
import type { ParcelAction } from '../../shared/domain/delivery/parcel-flow';
import { stepOnParcel } from '../../shared/domain/delivery/step-on-parcel';
import type { Client } from '../setup/client';
import { anotherGranted, grantedByHand, home } from '../setup/delivering';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { readPdf } from '../setup/read-pdf';
import { allowed } from '../rules/fixtures';

let hall: TestHall;
let nurse: Client;
let [jin, lu, helper]: Client[] = [];
let done: Case;
beforeAll(async () => {
  hall = await openTestHall({ withFiles: true });
  nurse = await hall.as('P011');
  [jin, lu, helper] = [await hall.as('O041'), await hall.as('O042'), await hall.as('O043')];
  done = await grantedByHand(hall, nurse, await hall.as('O026'));
});
afterAll(() => hall.close());

const packer = () => ({ jin: jin as Client, lu: lu as Client, helper: helper as Client });
let waybills = 1234567890000;
/** Asked for by post, packed by two, with a waybill. */
async function packed(as: string, to = home) {
  const caseNo = await anotherGranted(hall, done, as);
  const parcelNo = (await nurse.get(requestDelivery, { caseNo, way: 'post', receiver: to })).parcel?.parcelNo ?? '';
  for (const who of [packer().jin, packer().lu]) await who.get(packParcel, { parcelNo, caseNos: [caseNo], isComplete: true });
  const waybillNo = String((waybills += 1));
  await packer().jin.get(enterWaybill, { parcelNo, carrier: 'EMS', waybillNo });
  return { caseNo, parcelNo, waybillNo };
}
const handed = (parcelNos: string[], key?: string) => packer().jin.get(handParcels, { carrier: 'EMS', courier: '刘师傅', parcelNos }, key);
/** What the carrier's report makes of it. */
async function carrierSays(parcelNo: string, action: ParcelAction) {
  const before = await hall.records.parcels.find(parcelNo);
  if (before) await hall.records.parcels.record(allowed(stepOnParcel(before, action, { by: 'carrier', who: 'EMS', name: '邮政', at: new Date() })));
}
const stateOf = async (parcelNo: string) => (await hall.records.parcels.find(parcelNo))?.state;

test('at the door by post: packed by two, labelled, over to the courier under one list, signed for', async () => {
  const { caseNo, parcelNo, waybillNo } = await packed('post');
  const label = await packer().jin.get(getParcelLabel, { parcelNo });
  expect(readPdf(new Uint8Array(await (await fetch(label.url)).arrayBuffer())).pages[0]).toMatchObject({ qr: parcelNo, text: expect.stringContaining(waybillNo) });
  const [one, two] = await Promise.all([handed([parcelNo], 'list'), handed([parcelNo], 'list').catch(() => handed([parcelNo], 'list'))]);
  expect(one).toEqual(two);
  expect(one).toMatchObject({ courier: '刘师傅', by: { name: '金鑫' }, parcels: [{ parcelNo, waybillNo, contents: 1 }] });
  expect((await packer().lu.get(listHandOvers, {})).lists.filter(({ listNo }) => listNo === one.listNo)).toHaveLength(1);
  expect(await packer().jin.ask(getParcelLabel, { parcelNo })).toMatchObject({ status: 409, refusal: 'LabelClosed' });
  expect(await nurse.ask(requestDelivery, { caseNo, way: 'counter' })).toMatchObject({ status: 409, refusal: 'DeliveryUnderWay' });
  for (const action of ['collected', 'inTransit', 'outForDelivery', 'delivered'] as const) await carrierSays(parcelNo, action);
  const tracked = await nurse.get(trackDelivery, { caseNo });
  expect(tracked.parcel).toMatchObject({ state: 'delivered', code: null, waybillNo, deliveredAt: expect.any(String) });
  expect(tracked.parcel?.events.map(({ action }) => action)).toEqual(['start', 'pack', 'confirm', 'handOver', 'collected', 'inTransit', 'outForDelivery', 'delivered']);
  expect((await hall.records.parcels.ledger(tracked.parcel?.events[3]?.at.slice(0, 7) ?? '')).find((line) => line.parcelNo === parcelNo)).toMatchObject({ state: 'delivered', postageFen: 600 });
});

test('papers of another case, the same packer twice, a number of another parcel, no number at all', async () => {
  const strange = await anotherGranted(hall, done, 'strange');
  const caseNo = await anotherGranted(hall, done, 'mixed');
  const parcelNo = (await nurse.get(requestDelivery, { caseNo, way: 'post', receiver: home })).parcel?.parcelNo ?? '';
  const scan = (caseNos: string[], isComplete = true) => ({ parcelNo, caseNos, isComplete });
  expect(await packer().jin.ask(packParcel, scan([strange]))).toMatchObject({ status: 409, refusal: 'CaseNotInParcel' });
  await packer().jin.get(packParcel, scan([caseNo]), 'first');
  expect((await packer().jin.get(packParcel, scan([caseNo]), 'first')).state).toBe('checking');
  expect(await packer().jin.ask(packParcel, scan([caseNo]))).toMatchObject({ refusal: 'AnotherOfficerNeeded' });
  expect((await packer().lu.get(packParcel, scan([caseNo]))).state).toBe('packed');
  expect(await packer().jin.ask(handParcels, { carrier: 'EMS', courier: '刘师傅', parcelNos: [parcelNo] })).toMatchObject({ refusal: 'WaybillAwaited' });
  const { waybillNo, parcelNo: other } = await packed('holder');
  expect(await packer().jin.ask(enterWaybill, { parcelNo, carrier: 'EMS', waybillNo })).toMatchObject({ status: 409, refusal: 'WaybillTaken' });
  expect(await packer().jin.ask(enterWaybill, { parcelNo, carrier: 'EMS', waybillNo: '12' })).toMatchObject({ status: 422, refusal: 'WaybillWrong' });
  expect((await packer().lu.get(getParcel, { scanned: ` ${waybillNo} ` })).parcelNo).toBe(other);
  expect((await packer().lu.get(getParcel, { scanned: caseNo })).parcelNo).toBe(parcelNo);
  expect(await packer().lu.ask(getParcel, { scanned: 'EA000000000CN' })).toMatchObject({ refusal: 'ParcelNotFound' });
  // All or nothing: one that may not go keeps the others where they are.
  expect(await packer().jin.ask(handParcels, { carrier: 'EMS', courier: '刘师傅', parcelNos: [other, parcelNo] })).toMatchObject({ refusal: 'WaybillAwaited' });
  expect(await stateOf(other)).toBe('packed');
});

test('not delivered, tried again, back at the hall, and sent once more to another door under a number of its own', async () => {
  const { caseNo, parcelNo } = await packed('returned');
  await handed([parcelNo]);
  for (const action of ['collected', 'outForDelivery', 'failed'] as const) await carrierSays(parcelNo, action);
  expect((await nurse.get(trackDelivery, { caseNo })).parcel?.actions).toEqual(['retry', 'hold', 'sendBack']);
  await nurse.get(actOnMyParcel, { caseNo, parcelNo, action: 'retry' });
  for (const action of ['failed', 'returning', 'returned'] as const) await carrierSays(parcelNo, action);
  expect((await packer().jin.get(listParcels, { list: 'trouble' })).parcels.map((row) => row.parcelNo)).toContain(parcelNo);
  expect(await nurse.ask(actOnMyParcel, { caseNo, parcelNo, action: 'resend', receiver: { ...home, phone: '110' } })).toMatchObject({ refusal: 'PhoneCannotReceive' });
  const resend = { caseNo, parcelNo, action: 'resend' as const, receiver: { ...home, address: '池江镇板棚下村旱田组' } };
  await Promise.all([nurse.ask(actOnMyParcel, resend, 'resend'), nurse.ask(actOnMyParcel, resend, 'resend')]);
  const again = (await nurse.get(actOnMyParcel, resend, 'resend')).parcel;
  expect(again).toMatchObject({ state: 'requested', previous: parcelNo, waybillNo: null, contents: [{ caseNo }] });
  expect([await stateOf(parcelNo), (await hall.records.parcels.find(again?.parcelNo ?? ''))?.receiver.address]).toEqual(['resent', '池江镇板棚下村旱田组']);
  const { rows } = await hall.records.parcels.listByOwner('P011');
  expect(rows.filter((row) => row.caseNos.includes(caseNo))).toHaveLength(2);
});

test('lost is issued anew, with a reason on record; what came back may be fetched at the counter against its code', async () => {
  const lost = await packed('lost');
  await handed([lost.parcelNo]);
  expect(await packer().jin.ask(actOnParcel, { parcelNo: lost.parcelNo, action: 'lost' })).toMatchObject({ status: 422, refusal: 'ReasonNeeded' });
  await packer().jin.get(actOnParcel, { parcelNo: lost.parcelNo, action: 'lost', reason: '承运方书面确认丢失' });
  expect((await packer().jin.get(actOnParcel, { parcelNo: lost.parcelNo, action: 'reissue', reason: '补发' })).next).toMatch(/^PJ/);
  expect((await nurse.get(trackDelivery, { caseNo: lost.caseNo })).parcel).toMatchObject({ state: 'requested', previous: lost.parcelNo });
  const { caseNo, parcelNo } = await packed('collected');
  await handed([parcelNo]);
  for (const action of ['returning', 'returned'] as const) await carrierSays(parcelNo, action);
  const code = (await nurse.get(actOnMyParcel, { caseNo, parcelNo, action: 'collect' })).parcel?.code?.digits ?? '';
  const wrong = code === '000000' ? '000001' : '000000';
  for (let left = 4; left > 0; left -= 1) expect(await packer().lu.ask(giveOutParcel, { parcelNo, code: wrong })).toMatchObject({ status: 422, refusal: 'CodeWrong', body: { about: { left } } });
  expect([await packer().lu.ask(giveOutParcel, { parcelNo, code: wrong }), await packer().lu.ask(giveOutParcel, { parcelNo, code })]).toMatchObject([{ refusal: 'CodeLocked' }, { status: 409, refusal: 'CodeLocked' }]);
  const renewed = (await nurse.get(actOnMyParcel, { caseNo, parcelNo, action: 'newCode' })).parcel?.code;
  expect(renewed?.isLocked).toBe(false);
  expect((await packer().lu.get(giveOutParcel, { parcelNo, code: renewed?.digits ?? '' })).state).toBe('delivered');
});

test('through a village’s point: over to the round, into the point’s stock by its helper, out against the code', async () => {
  const caseNo = await anotherGranted(hall, done, 'village');
  const [point] = (await hall.records.shelf.get<{ points: { code: string }[] }>('reference')).points;
  const asked = await nurse.get(requestDelivery, { caseNo, way: 'village', receiver: home, ...(point ? { point: point.code } : {}) });
  const parcelNo = asked.parcel?.parcelNo ?? '';
  for (const who of [packer().jin, packer().lu]) await who.get(packParcel, { parcelNo, caseNos: [caseNo], isComplete: true });
  await packer().jin.get(handParcels, { carrier: 'village', courier: '孔亮', parcelNos: [parcelNo] });
  await packer().helper.get(actOnParcel, { parcelNo, action: 'arrive' });
  expect((await packer().helper.get(listParcels, { list: 'point', ...(point ? { point: point.code } : {}) })).parcels.map((row) => row.parcelNo)).toEqual([parcelNo]);
  const code = (await nurse.get(trackDelivery, { caseNo })).parcel?.code?.digits ?? '';
  expect((await packer().helper.get(giveOutParcel, { parcelNo, code })).state).toBe('delivered');
  expect((await packer().helper.get(listParcels, { list: 'point', ...(point ? { point: point.code } : {}) })).parcels).toEqual([]);
});

test('the packing desk is for packers; helpers see points and the counter; a clerk and an applicant nothing of it', async () => {
  const { parcelNo, caseNo } = await packed('guarded');
  const clerk = await hall.as('O026');
  expect(await clerk.ask(listParcels, { list: 'toPack' })).toMatchObject({ status: 403, refusal: 'NotForYou' });
  expect(await clerk.ask(packParcel, { parcelNo, caseNos: [caseNo], isComplete: true })).toMatchObject({ refusal: 'NotForYou' });
  expect(await packer().helper.ask(listParcels, { list: 'toPack' })).toMatchObject({ refusal: 'NotForYou' });
  expect(await packer().helper.ask(getParcel, { scanned: parcelNo })).toMatchObject({ refusal: 'ParcelNotFound' });
  expect(await (await hall.as('P001')).ask(actOnMyParcel, { caseNo, parcelNo, action: 'receive' })).toMatchObject({ refusal: 'CaseNotFound' });
});

test('results that are ready within the window travel as one, and go when the first has to', async () => {
  const post = { way: 'post' as const, receiver: { ...home, address: '南安镇建设路88号' }, pool: true };
  const [one, two, other] = [await anotherGranted(hall, done, 'pool-1'), await anotherGranted(hall, done, 'pool-2'), await anotherGranted(hall, done, 'pool-3')];
  const first = (await nurse.get(requestDelivery, { caseNo: one, ...post })).parcel;
  const second = (await nurse.get(requestDelivery, { caseNo: two, ...post })).parcel;
  expect([second?.parcelNo, second?.contents.map(({ caseNo }) => caseNo), second?.isPooled]).toEqual([first?.parcelNo, [one, two], true]);
  expect((await nurse.get(requestDelivery, { caseNo: other, ...post, receiver: home })).parcel?.parcelNo).not.toBe(first?.parcelNo);
  expect(await packer().jin.ask(packParcel, { parcelNo: first?.parcelNo ?? '', caseNos: [one, two], isComplete: true })).toMatchObject({ refusal: 'NotYetPacked' });
  // One of the two is to be fetched after all: the other begins anew by itself.
  await nurse.get(requestDelivery, { caseNo: one, way: 'counter' });
  const left = (await nurse.get(trackDelivery, { caseNo: two })).parcel;
  expect([left?.contents.map(({ caseNo }) => caseNo), left?.state, await stateOf(first?.parcelNo ?? '')]).toEqual([[two], 'requested', 'cancelled']);
});

test('two results that are ready at the same moment travel as one parcel, each in it once', async () => {
  const post = { way: 'post' as const, receiver: { ...home, address: '南安镇建设路99号' }, pool: true };
  const both = await Promise.all(['same-1', 'same-2', 'same-3'].map((as) => anotherGranted(hall, done, as)));
  await Promise.all(both.map((caseNo) => nurse.get(requestDelivery, { caseNo, ...post })));
  const parcels = await Promise.all(both.map(async (caseNo) => (await nurse.get(trackDelivery, { caseNo })).parcel));
  expect(new Set(parcels.map((parcel) => parcel?.parcelNo)).size).toBe(1);
  expect(parcels[0]?.contents.map(({ caseNo }) => caseNo).sort()).toEqual([...both].sort());
});
