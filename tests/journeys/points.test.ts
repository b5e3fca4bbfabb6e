import { handler as runClock } from '../../functions/entries/clock';
import { countPoint, listPointStock } from '../../shared/contract/points';
import { getParcel } from '../../shared/contract/packing';
import type { Client } from '../setup/client';
import { handedParcel } from '../setup/parcel-on-record';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let helper: Client;
let points: string[];
const ARRIVED = '2026-11-25T10:00:00.000+08:00';
/** A parcel that lies at a point since the 25th. */
function lying(as: string, point: string | undefined) {
  const parcel = handedParcel(as, 'EMS', null, { way: 'village', order: null, point: point ?? '', postageFen: 0, state: 'atPoint' });
  return { ...parcel, steps: [...parcel.steps, { action: 'arrive' as const, by: 'officer' as const, who: 'O043', name: '', at: ARRIVED, to: 'atPoint' as const }] };
}
let [one, other, third] = [lying('a', ''), lying('b', ''), lying('c', '')];
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  points = (await hall.records.shelf.get<{ points: { code: string }[] }>('reference')).points.map(({ code }) => code);
  [one, other, third] = [lying('a', points[0]), lying('b', points[0]), lying('c', points[1])];
  for (const parcel of [one, other, third]) await hall.records.parcels.begin(parcel, []);
  await at('2026-11-26T16:00:00+08:00');
});
afterAll(() => hall.close());
/** A session lasts for hours: whoever comes on another day signs in. */
async function at(now: string) {
  hall.setClock(now);
  helper = await hall.as('O043');
}
const runIt = () => runClock({ schedule: 'keepPoints' });

test('119 points: what was taken in is handed out, sent back or lies there', async () => {
  const stock = await helper.get(listPointStock, {});
  expect(stock.points).toHaveLength(119);
  expect(stock).toMatchObject({ received: 3, collected: 0, returned: 0, inStock: 3 });
  expect(stock.points[0]).toMatchObject({ inStock: 2, countedAt: null, differences: [] });
});

test('a count names what is missing and what is too much, by parcel; the same count again changes nothing; a better one takes its place', async () => {
  const point = points[0] ?? '';
  const wrong = { point, parcelNos: [one.parcelNo, third.parcelNo] };
  const [first] = await Promise.all([helper.get(countPoint, wrong, 'tap'), helper.ask(countPoint, wrong, 'tap')]);
  expect(first).toMatchObject({ counted: 2, inStock: 2, differences: [{ parcelNo: other.parcelNo, kind: 'missing' }, { parcelNo: third.parcelNo, kind: 'extra' }] });
  expect((await helper.get(listPointStock, {})).points[0]?.differences).toHaveLength(2);
  expect(await helper.get(countPoint, { point, parcelNos: [one.parcelNo, other.parcelNo] })).toMatchObject({ differences: [] });
  expect(await helper.ask(countPoint, { point: '360723999999', parcelNos: [] })).toMatchObject({ status: 422, refusal: 'PointUnknown' });
  expect(await (await hall.as('O012')).ask(countPoint, { point, parcelNos: [] })).toMatchObject({ refusal: 'NotForYou' });
});

test('the day is compared once: nothing missing where it was counted, and the point that nobody counted is named', async () => {
  await at('2026-11-27T00:30:00+08:00');
  expect([await runIt(), await runIt()]).toEqual([1, 0]);
  expect((await helper.get(listPointStock, {})).yesterday).toMatchObject({ day: '2026-11-26', inStock: 3, counted: 1, uncounted: [points[1]], differences: [] });
});

test('a shelf with one too few is found the night after', async () => {
  await at('2026-11-27T17:00:00+08:00');
  await helper.get(countPoint, { point: points[0] ?? '', parcelNos: [one.parcelNo] });
  await helper.get(countPoint, { point: points[1] ?? '', parcelNos: [third.parcelNo] });
  await at('2026-11-28T00:30:00+08:00');
  await runIt();
  expect((await helper.get(listPointStock, {})).yesterday).toMatchObject({ uncounted: [], differences: [{ point: points[0], parcelNo: other.parcelNo, kind: 'missing' }] });
});

test('what nobody fetched within its days goes back, once, and is off the shelf', async () => {
  const { pointDays } = (await hall.records.shelf.get<{ delivery: { pointDays: number } }>('reference')).delivery;
  const due = Date.parse(ARRIVED) + pointDays * 86_400_000;
  await at(new Date(due - 3_600_000).toISOString());
  await runIt();
  expect(await helper.get(listPointStock, {})).toMatchObject({ inStock: 3, returned: 0 });
  await at(new Date(due).toISOString());
  expect([await runIt(), await runIt()]).toEqual([3, 0]);
  expect(await helper.get(listPointStock, {})).toMatchObject({ received: 3, collected: 0, returned: 3, inStock: 0 });
  const back = await helper.get(getParcel, { scanned: one.parcelNo });
  expect(back).toMatchObject({ state: 'returning' });
});
