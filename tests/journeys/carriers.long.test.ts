import { KEYS, keysOf, REPORTS_KEY } from '../setup/carrier-keys';
import { handedParcel } from '../setup/parcel-on-record';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';

const PARCELS = 200;
const SCANS = ['50', '30', '31', '36', '30', '31', '36', '30', '31', '44'];
let hall: TestHall;
beforeAll(async () => {
  Object.assign(process.env, KEYS, { CARRIER_KEYS: keysOf(), SF_URL: 'http://127.0.0.1:9' });
  hall = await openTestHall();
  hall.setClock('2026-11-25T12:00:00+08:00');
});
afterAll(() => hall.close());

const waybillOf = (index: number) => `SF7${String(index).padStart(12, '0')}`;

test('two thousand pushes within a minute, a tenth of them doubled, in no order: each is exactly one event of its parcel', async () => {
  const parcels = Array.from({ length: PARCELS }, (_, index) => handedParcel(`long ${index}`, 'SF', waybillOf(index)));
  for (const one of parcels) await hall.records.parcels.begin(one, []);
  const pushes = parcels.flatMap((_, index) => SCANS.map((opCode, hour) => ({ mailno: waybillOf(index), opCode, acceptTime: `2026-11-25 ${String(hour).padStart(2, '0')}:00:00`, remark: '快件处理', acceptAddress: '大余县' })));
  const mixed = [...pushes, ...pushes.filter((_, index) => index % 10 === 0)].map((route, index) => ({ route, place: (index * 7919) % 2203 })).sort((one, other) => one.place - other.place);
  const startedAt = performance.now();
  const statuses = new Set<number>();
  for (let from = 0; from < mixed.length; from += 20) {
    const some = mixed.slice(from, from + 20).map(({ route }) => fetch(`${hall.address}/api/public/carriers/sf/reports/${REPORTS_KEY}`, { method: 'POST', body: JSON.stringify({ Body: { WaybillRoute: [route] } }) }));
    for (const { status } of await Promise.all(some)) statuses.add(status);
  }
  const ms = performance.now() - startedAt;
  expect([[...statuses], ms < 60_000]).toEqual([[200], true]);
  await until(async () => (await hall.records.movements.listWaiting(1)).length === 0, 300_000);
  for (const { parcelNo } of parcels) {
    const parcel = await hall.records.parcels.find(parcelNo);
    const scans = parcel?.steps.filter(({ by }) => by === 'carrier') ?? [];
    expect([parcel?.state, scans.length, scans.map(({ at }) => at)]).toEqual(['outForDelivery', SCANS.length, scans.map(({ at }) => at).sort()]);
  }
});
