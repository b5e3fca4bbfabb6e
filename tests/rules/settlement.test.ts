import { readCsv } from '../../shared/domain/delivery/read-csv';
import { readBill } from '../../shared/domain/delivery/bill';
import { figuresOf, type FiguredParcel } from '../../shared/domain/delivery/delivery-figures';
import { compareBill, type LedgerLine } from '../../shared/domain/delivery/settlement';
import { allowed } from './fixtures';

const billOf = (text: string) => readBill(readCsv(text));
const heading = '运单号,收寄日期,金额（元）\n';

test('a bill is read as spreadsheets write it: marks, quotes, both ends of lines, empty lines, sums with commas', () => {
  const text = '\uFEFF序号,"运单号","金额\n（元）"\r\n1,1234567890123,6.00\r\n\r\n2,"1234567890131","1,018.5"\r\n3, sf1234567890123 ,¥8\r\n';
  expect(allowed(billOf(text))).toEqual([
    { line: 2, waybillNo: '1234567890123', fen: 600 }, { line: 3, waybillNo: '1234567890131', fen: 101850 }, { line: 4, waybillNo: 'SF1234567890123', fen: 800 },
  ]);
});

test('cells keep their commas, quotes and ends of lines', () => {
  expect(readCsv('a,"b,""c""\nd",\r\n,,e')).toEqual([['a', 'b,"c"\nd', ''], ['', '', 'e']]);
  expect(readCsv('')).toEqual([]);
});

test.each([
  ['', 'empty', 1], [heading, 'empty', 1], ['单据,金额\n1,2', 'noWaybills', 1], ['运单号,重量\n1234567890123,2', 'noSums', 1],
  [`${heading}1234567890123,2026-11-24,6.005`, 'sum', 2], [`${heading}1234567890123,2026-11-24,6\n1234567890131,2026-11-24,-6`, 'sum', 3], [`${heading}合计,,12`, 'waybill', 2],
])('a bill that cannot be read says where: %j', (text, problem, line) => {
  expect(billOf(text)).toEqual({ ok: false, refusal: 'BillUnreadable', about: { problem, line } });
});

const ledger: LedgerLine[] = [
  { parcelNo: 'PJ1', waybillNo: '1000000000001', desk: 'WJW', fen: 600 }, { parcelNo: 'PJ2', waybillNo: '1000000000002', desk: 'WJW', fen: 600 }, { parcelNo: 'PJ3', waybillNo: '1000000000003', desk: 'MZJ', fen: 800 },
];
const line = (waybillNo: string, fen: number, at: number) => ({ waybillNo, fen, line: at });

test('every planted difference is found by its parcel, and nothing else; what is agreed adds up by unit', () => {
  const elsewhere = new Map([
    ['1000000000009', { parcelNo: 'PJ9', carrier: 'EMS', month: '2026-10' }], ['1000000000008', { parcelNo: 'PJ8', carrier: 'SF', month: '2026-11' }], ['1000000000007', { parcelNo: 'PJ7', carrier: 'EMS', month: null }],
  ]);
  const bill = [
    line('1000000000001', 600, 2), line('1000000000002', 700, 3), line('1000000000001', 600, 4), line('1000000000005', 600, 5), line('1000000000009', 600, 6), line('1000000000008', 600, 7), line('1000000000007', 600, 8),
  ];
  const found = compareBill(bill, ledger, 'EMS', elsewhere);
  expect(found.differences.map(({ kind, waybillNo, parcelNo, line: at }) => [kind, waybillNo.at(-1), parcelNo, at])).toEqual([
    ['price', '2', 'PJ2', 3], ['double', '1', 'PJ1', 4], ['unknown', '5', null, 5], ['otherMonth', '9', 'PJ9', 6], ['otherCarrier', '8', 'PJ8', 7], ['notTaken', '7', 'PJ7', 8], ['unbilled', '3', 'PJ3', null],
  ]);
  expect(found).toMatchObject({ lines: 7, parcels: 3, billedFen: 4300, ledgerFen: 2000, agreedFen: 600, count: 7 });
  expect(found.units).toEqual([{ desk: 'WJW', parcels: 2, ledgerFen: 1200, agreedFen: 600 }, { desk: 'MZJ', parcels: 1, ledgerFen: 800, agreedFen: 0 }]);
});

test('a bill that agrees has no difference, in whatever order', () => {
  const bill = [...ledger].reverse().map(({ waybillNo, fen }, at) => line(waybillNo, fen, at + 2));
  expect(compareBill(bill, ledger, 'EMS', new Map())).toMatchObject({ count: 0, differences: [], agreedFen: 2000, billedFen: 2000 });
});

test('figures of a month: on time by the day of hand-over, hours from decision to signature, what it saved', () => {
  const one: FiguredParcel = { state: 'delivered', handOverBy: '2026-11-25', handedOverAt: '2026-11-25T17:00:00.000+08:00', decidedAt: '2026-11-24T09:00:00.000+08:00', deliveredAt: '2026-11-26T09:00:00.000+08:00', wasReturned: false, postageFen: 600, copies: 1 };
  const late = { ...one, handedOverAt: '2026-11-26T08:00:00.000+08:00', deliveredAt: '2026-11-27T21:00:00.000+08:00', wasReturned: true, copies: 0 };
  const lost = { ...one, state: 'reissued' as const, deliveredAt: null };
  expect(figuresOf([one, late, lost])).toEqual({ mailed: 3, onTime: 2, delivered: 2, returned: 1, lost: 1, hours: { p50: 48, p90: 84 }, savedFen: 1800, copies: 2 });
  expect(figuresOf([])).toMatchObject({ mailed: 0, hours: null, savedFen: 0 });
});
