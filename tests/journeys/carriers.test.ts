import type { Movement } from '../../shared/domain/delivery/movement';
import type { CarrierName } from '../../shared/domain/delivery/parcel';
import { REPORTS_KEY } from '../setup/carrier-keys';
import { openCarrierStandIns, type CarrierStandIn, type RunningCarriers, type Told } from '../setup/carriers';
import { orderOf } from '../setup/carrier-order';
import { handedParcel } from '../setup/parcel-on-record';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

let hall: TestHall;
let carriers: RunningCarriers;
beforeAll(async () => {
  carriers = await openCarrierStandIns();
  Object.assign(process.env, carriers.env);
  hall = await openTestHall();
  process.env['CARRIER_REPORTS_AT'] = hall.address;
  hall.setClock('2026-11-25T09:00:00+08:00');
  for (const name of ['ems', 'sf'] as const) await carriers.control(name, { reportsTo: addressOf(name) });
});
afterAll(async () => {
  await Promise.all([hall.close(), carriers.stop()]);
});

const addressOf = (name: CarrierStandIn, key = REPORTS_KEY) => `${hall.address}/api/public/carriers/${name}/reports/${key}`;
const theHall = async () => (await import('../../functions/entries/the-hall')).theHall();
const onClock = async () => (await import('../../functions/entries/clock')).handler({ schedule: 'followParcels' });
const parcelOf = (parcelNo: string) => hall.records.parcels.find(parcelNo);
const actionsOf = async (parcelNo: string) => (await parcelOf(parcelNo))?.steps.filter(({ by }) => by === 'carrier').map(({ action }) => action) ?? [];
const settled = async (carrier: CarrierName, waybillNo: string) => until(async () => {
  const all = await hall.records.movements.ofWaybill(carrier, waybillNo);
  return all.length > 0 && all.every(({ fate }) => fate !== 'waiting') ? all : undefined;
});

/** A parcel on its way with its carrier, who knows it under the waybill it gave. */
async function sent(as: string, carrier: CarrierName) {
  const draft = handedParcel(as, carrier, null);
  const made = await (await theHall()).carriers.order(carrier, orderOf(draft.parcelNo));
  const waybillNo = made.fate === 'accepted' ? made.waybillNo : '';
  await hall.records.parcels.begin(handedParcel(as, carrier, waybillNo), []);
  return { parcelNo: draft.parcelNo, waybillNo };
}
const ems = (opCode: string, time: string) => ({ opCode, opTime: `2026-11-${time}:00`, opDesc: '已处理', opOrgCity: '赣州市', opOrgName: '大余县分公司' });
const sf = (opCode: string, time: string) => ({ opCode, acceptTime: `2026-11-${time}:00`, remark: '快件处理', acceptAddress: '大余县' });
const advance = (name: CarrierStandIn, waybillNo: string, scans: object[], more: object = {}): Promise<Told> => carriers.control(name, { advance: { waybillNo, scans, ...more } });

test('EMS brings it: each scan is one step, told twice or out of order, and every push is answered with its own number', async () => {
  const { parcelNo, waybillNo } = await sent('ems', 'EMS');
  const late = ems('305', '24 20:00');
  const told = await advance('ems', waybillNo, [ems('203', '24 18:00'), ems('702', '25 08:00'), late, ems('711', '25 08:40')], { times: 2 });
  expect(told.answers.map(({ isTaken }) => isTaken)).toEqual(Array(8).fill(true));
  const kept = await settled('EMS', waybillNo);
  expect([kept.length, await hall.records.movements.keep(kept[0] as Movement)]).toEqual([4, false]);
  expect(await parcelOf(parcelNo)).toMatchObject({ state: 'delivered', deliveredAt: '2026-11-25T08:40:00.000+08:00', lastMovedAt: '2026-11-25T08:40:00.000+08:00' });
  expect(await actionsOf(parcelNo)).toEqual(['collected', 'inTransit', 'outForDelivery', 'delivered']);
  // Closed: what still comes is acknowledged and kept beside it.
  expect((await advance('ems', waybillNo, [ems('305', '25 09:30')])).answers[0]?.isTaken).toBe(true);
  expect((await settled('EMS', waybillNo)).map(({ fate }) => fate)).toEqual(['recorded', 'recorded', 'recorded', 'recorded', 'closed']);
  expect((await parcelOf(parcelNo))?.state).toBe('delivered');
});

test('SF brings it: several routes in one push; it signs none, so a signature counts once SF itself tells of it', async () => {
  const { parcelNo, waybillNo } = await sent('sf', 'SF');
  expect((await advance('sf', waybillNo, [sf('50', '24 18:00'), sf('30', '24 19:00')], { batched: true })).answers).toMatchObject([{ status: 200, isTaken: true }]);
  await settled('SF', waybillNo);
  expect((await parcelOf(parcelNo))?.state).toBe('inTransit');
  const forged = { Body: { WaybillRoute: [{ mailno: waybillNo, ...sf('80', '24 21:00') }] } };
  expect((await fetch(addressOf('sf'), { method: 'POST', body: JSON.stringify(forged) })).status).toBe(200);
  await onClock();
  expect([(await parcelOf(parcelNo))?.state, (await hall.records.movements.ofWaybill('SF', waybillNo)).map(({ fate }) => fate)]).toEqual(['inTransit', ['recorded', 'recorded', 'waiting']]);
  await advance('sf', waybillNo, [sf('80', '25 08:30')]);
  await until(async () => (await parcelOf(parcelNo))?.state === 'delivered');
  // What was never so is no parcel's after a week.
  hall.setClock('2026-12-02T09:00:00+08:00');
  await onClock();
  expect((await hall.records.movements.ofWaybill('SF', waybillNo)).map(({ fate }) => fate)).toEqual(['recorded', 'recorded', 'stray', 'recorded']);
  hall.setClock('2026-11-25T09:00:00+08:00');
});

test('forged, unreadable and foreign pushes: refused, or kept for a look; no parcel hears of them', async () => {
  const { parcelNo, waybillNo } = await sent('forged', 'EMS');
  await carriers.control('ems', { faults: { wrongSignature: 1 } });
  const [refused] = (await advance('ems', waybillNo, [ems('711', '25 08:40')])).answers;
  expect(refused).toMatchObject({ status: 403, isTaken: false });
  expect(refused?.body).toContain('ReportNotGenuine');
  const push = (name: CarrierStandIn, body: string, key?: string) => fetch(addressOf(name, key), { method: 'POST', body }).then(async (response) => [response.status, ((await response.json()) as { refusal?: string }).refusal]);
  const route = JSON.stringify({ Body: { WaybillRoute: [{ mailno: waybillNo, ...sf('80', '25 08:40') }] } });
  expect(await push('sf', route, 'guessed')).toEqual([403, 'ReportNotGenuine']);
  for (const wrong of ['', '{', '{"Body":{"WaybillRoute":[]}}', JSON.stringify({ Body: { WaybillRoute: [{ mailno: waybillNo, ...sf('80', '25 25:61') }] } })]) expect(await push('sf', wrong)).toEqual([422, 'ReportUnreadable']);
  expect(await push('kuaidi100', 'param=%7B%7D&sign=x')).toEqual([403, 'ReportNotGenuine']);
  expect((await fetch(`${hall.address}/api/public/carriers/dhl/reports/x`, { method: 'POST', body: '{}' })).status).toBe(400);
  expect((await advance('ems', '1999999999999', [ems('203', '24 18:00')])).answers[0]?.isTaken).toBe(true);
  expect((await hall.records.movements.ofWaybill('EMS', '1999999999999')).map(({ fate }) => fate)).toEqual(['waiting']);
  // A waybill of SF with EMS's number is nobody's.
  expect(await push('sf', route)).toEqual([200, undefined]);
  expect(await hall.records.movements.ofWaybill('EMS', waybillNo)).toEqual([]);
  expect([await actionsOf(parcelNo), (await parcelOf(parcelNo))?.version]).toEqual([[], 1]);
});

test('not delivered, back again; lost, and found after all', async () => {
  const [back, gone] = [await sent('returned', 'SF'), await sent('lost', 'EMS')];
  await advance('sf', back.waybillNo, [sf('50', '24 18:00'), sf('33', '25 08:00'), sf('99', '25 08:10')]);
  await settled('SF', back.waybillNo);
  expect((await parcelOf(back.parcelNo))?.state).toBe('returning');
  await advance('sf', back.waybillNo, [sf('648', '25 08:20')]);
  await until(async () => (await parcelOf(back.parcelNo))?.state === 'returned');
  await advance('ems', gone.waybillNo, [ems('203', '24 18:00'), ems('517', '25 08:00')]);
  await until(async () => (await parcelOf(gone.parcelNo))?.state === 'lost');
  await advance('ems', gone.waybillNo, [ems('305', '25 08:30')]);
  await until(async () => (await parcelOf(gone.parcelNo))?.state === 'inTransit');
});

test('a lost reply: one order at the carrier; a scan that comes before the answer finds its parcel, and the clock asks for what nobody knows', async () => {
  const port = (await theHall()).carriers;
  const [early, quiet] = [handedParcel('early', 'EMS', null), handedParcel('quiet', 'SF', null)];
  for (const one of [early, quiet]) await hall.records.parcels.begin(one, []);
  const before = { ems: (await carriers.control('ems', {})).orders, sf: (await carriers.control('sf', {})).orders };
  for (const name of ['ems', 'sf'] as const) await carriers.control(name, { faults: { lostReply: 1 } });
  expect([await port.order('EMS', orderOf(early.parcelNo)), await port.order('SF', orderOf(quiet.parcelNo))]).toEqual([{ fate: 'unknown' }, { fate: 'unknown' }]);
  const { waybillNo } = (await port.find('EMS', early.parcelNo)) as { waybillNo: string };
  await advance('ems', waybillNo, [ems('203', '24 18:00')]);
  await settled('EMS', waybillNo);
  expect(await parcelOf(early.parcelNo)).toMatchObject({ state: 'accepted', order: { fate: 'accepted', waybillNo } });
  await onClock();
  expect((await parcelOf(quiet.parcelNo))?.order).toMatchObject({ fate: 'accepted', waybillNo: expect.stringMatching(/^SF/) });
  expect([(await carriers.control('ems', {})).orders, (await carriers.control('sf', {})).orders]).toEqual([before.ems + 1, before.sf + 1]);
});

test('no word for 48 hours: what the carrier knows is fetched; when that is nothing, it is traced once, followed by 快递100 too, and the parcel says so', async () => {
  const [lost, silent] = [await sent('unpushed', 'EMS'), await sent('silent', 'SF')];
  await advance('ems', lost.waybillNo, [ems('203', '24 18:00'), ems('305', '25 07:00')], { isSilent: true });
  const { followed } = await carriers.control('kuaidi100', {});
  hall.setClock('2026-11-26T18:00:00+08:00');
  await onClock();
  const traces = async () => (await parcelOf(silent.parcelNo))?.steps.filter(({ action }) => action === 'traceLate').length;
  expect([await actionsOf(lost.parcelNo), await traces()]).toEqual([['collected', 'inTransit'], 1]);
  expect((await carriers.control('kuaidi100', {})).followed).toBeGreaterThan(followed);
  await onClock();
  expect(await traces()).toBe(1);
  await carriers.control('kuaidi100', { register: { com: 'shunfeng', nu: silent.waybillNo, phone: '13970700011' } });
  const lines = [{ ftime: '2026-11-26 19:00:00', statusCode: '1002', context: '运输中', areaName: '赣州市' }];
  for (const advanced of [{ lines, state: '0' }, { lines: [], state: '0', times: 2 }]) expect((await carriers.control('kuaidi100', { advance: { nu: silent.waybillNo, ...advanced } })).answers.every(({ isTaken }) => isTaken)).toBe(true);
  await until(async () => (await parcelOf(silent.parcelNo))?.state === 'inTransit');
  expect(await actionsOf(silent.parcelNo)).toEqual(['inTransit']);
  hall.setClock('2026-11-25T09:00:00+08:00');
});

test('a push that was refused comes again and counts then; two hundred at once are two hundred events', async () => {
  const { parcelNo, waybillNo } = await sent('again', 'EMS');
  await carriers.control('ems', { clear: true, reportsTo: addressOf('ems', 'wrong') });
  expect((await advance('ems', waybillNo, [ems('203', '24 18:00')])).answers[0]?.isTaken).toBe(false);
  await carriers.control('ems', { reportsTo: addressOf('ems') });
  expect((await carriers.control('ems', { pushAgain: true })).answers).toMatchObject([{ isTaken: true }]);
  await settled('EMS', waybillNo);
  expect(await actionsOf(parcelNo)).toEqual(['collected']);
  const route = (index: number) => ({ mailno: `SF90000000${String(index % 20).padStart(5, '0')}`, ...sf('30', `24 ${String(10 + Math.floor(index / 20)).padStart(2, '0')}:00`) });
  const many = Array.from({ length: 200 }, (_, index) => JSON.stringify({ Body: { WaybillRoute: [route(index)] } }));
  const pushed = await Promise.all([...many, ...many.slice(0, 50)].map((body) => fetch(addressOf('sf'), { method: 'POST', body }).then(({ status }) => status)));
  expect(new Set(pushed)).toEqual(new Set([200]));
  const kept: Movement[][] = await Promise.all(Array.from({ length: 20 }, (_, index) => hall.records.movements.ofWaybill('SF', route(index).mailno)));
  expect(kept.map(({ length }) => length)).toEqual(Array(20).fill(10));
});

