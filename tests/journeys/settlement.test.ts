import { caseNoFrom } from '../../shared/domain/cases/case-no';
import { countCopies, getDeliveryFigures, listSettlements, reconcileDeliveries } from '../../shared/contract/settlements';
import { handedParcel } from '../setup/parcel-on-record';
import type { Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';

let hall: TestHall;
let packer: Client;
const [ONE, OTHER, BY_SF] = ['1000000000017', '1000000000025', 'SF1000000000033'];
beforeAll(async () => {
  hall = await openTestHall({ withStream: false });
  for (const [as, carrier, waybillNo] of [['one', 'EMS', ONE], ['other', 'EMS', OTHER], ['third', 'SF', BY_SF]] as const) await hall.records.parcels.begin(handedParcel(as, carrier, waybillNo, { postageFen: 600 }), []);
  hall.setClock('2026-12-02T09:00:00+08:00');
  packer = await hall.as('O041');
});
afterAll(() => hall.close());

const bill = (...lines: [string, string][]) => ['运单号,金额', ...lines.map(([waybillNo, yuan]) => `${waybillNo},${yuan}`)].join('\r\n');
const kinds = ({ differences }: { differences: readonly { kind: string }[] }) => differences.map(({ kind }) => kind);

test('a month is settled: differences by parcel, a corrected bill takes the place of the first, the same bill comes out the same', async () => {
  const first = await packer.get(reconcileDeliveries, { carrier: 'EMS', month: '2026-11', bill: bill([ONE, '6.00'], [BY_SF, '6.00'], ['9999999999999', '6']) });
  expect(first).toMatchObject({ lines: 3, parcels: 2, billedFen: 1800, ledgerFen: 1200, agreedFen: 600, by: '金鑫', units: [{ desk: 'WJW', parcels: 2 }] });
  expect(kinds(first)).toEqual(['otherCarrier', 'unknown', 'unbilled']);
  const [again, corrected] = [bill([ONE, '6'], [OTHER, '6.0']), { carrier: 'EMS', month: '2026-11' } as const];
  expect(await packer.get(reconcileDeliveries, { ...corrected, bill: again })).toMatchObject({ count: 0, agreedFen: 1200 });
  expect(await packer.get(reconcileDeliveries, { ...corrected, bill: again })).toMatchObject({ count: 0, agreedFen: 1200 });
  expect((await packer.get(listSettlements, {})).settlements.map(({ carrier, month, count }) => [carrier, month, count])).toEqual([['EMS', '2026-11', 0]]);
});

test('a month that runs, a bill that cannot be read, and whoever it is not for: nothing is recorded', async () => {
  expect(await packer.ask(reconcileDeliveries, { carrier: 'SF', month: '2026-12', bill: bill([BY_SF, '6']) })).toMatchObject({ refusal: 'MonthNotOver' });
  expect(await packer.ask(reconcileDeliveries, { carrier: 'SF', month: '2026-11', bill: bill([BY_SF, '六元']) })).toMatchObject({ status: 422, refusal: 'BillUnreadable', body: { about: { problem: 'sum', line: 2 } } });
  const clerk = await hall.as('O012');
  expect(await clerk.ask(reconcileDeliveries, { carrier: 'SF', month: '2026-11', bill: bill([BY_SF, '6']) })).toMatchObject({ refusal: 'NotForYou' });
  expect(await clerk.ask(getDeliveryFigures, {})).toMatchObject({ refusal: 'NotForYou' });
  expect(await hall.records.settlements.find('SF', '2026-11')).toBeUndefined();
});

test('two who settle at once: one is recorded, the other is told', async () => {
  const treasury = await hall.as('O040');
  const ask = (who: Client) => who.ask(reconcileDeliveries, { carrier: 'SF', month: '2026-11', bill: bill([BY_SF, '6']) });
  const answers = await Promise.all([ask(packer), ask(treasury)]);
  expect(answers.map(({ status, refusal }) => refusal ?? status).filter((one) => one !== 'ChangedMeanwhile')).toContain(200);
  expect(await hall.records.settlements.find('SF', '2026-11')).toMatchObject({ count: 0, agreedFen: 600 });
});

test('the month’s figures, with copies made at counters counted once each', async () => {
  const clerk = await hall.as('O012');
  await Promise.all([clerk.get(countCopies, { sheets: 3 }, 'tap'), clerk.get(countCopies, { sheets: 3 }, 'tap')]);
  await clerk.get(countCopies, { sheets: 2 });
  expect(await clerk.ask(countCopies, { sheets: 1, caseNo: caseNoFrom('2026-11-23', 'abcdef0123456789') })).toMatchObject({ refusal: 'CaseNotFound' });
  const director = await hall.as('O037');
  expect(await director.get(getDeliveryFigures, {})).toMatchObject({ month: '2026-12', mailed: 0, counterCopies: 5 });
  expect(await director.get(getDeliveryFigures, { month: '2026-11' })).toMatchObject({ mailed: 3, onTime: 3, savedFen: 1800, counterCopies: 0, units: [{ desk: 'WJW', figures: { mailed: 3 } }] });
});
