import { allow, refuse, type Outcome } from '../outcome';

/** One parcel on a carrier's bill (对账单); `line` as a spreadsheet counts it, the heading being 1. */
export type BillLine = { line: number; waybillNo: string; fen: number };
export type BillProblem = 'empty' | 'noWaybills' | 'noSums' | 'sum' | 'waybill' | 'tooLong';

/** A county sends some hundred parcels a month. */
const MOST_LINES = 20_000;
const waybillNames = ['运单号', '邮件号', '快递单号', '单号', 'waybillNo'];
const sumNames = ['金额', '应付金额', '资费', '运费', '费用', 'fee'];

/** The bill's lines; sums are written in yuan. A line that cannot be read is named, and nothing is taken of the bill. */
export function readBill(rows: readonly (readonly string[])[]): Outcome<BillLine[], 'BillUnreadable'> {
  const unreadable = (problem: BillProblem, line: number) => refuse('BillUnreadable', { problem, line });
  const [heading = [], ...lines] = rows;
  if (lines.length === 0) return unreadable('empty', 1);
  if (lines.length > MOST_LINES) return unreadable('tooLong', MOST_LINES + 2);
  const [waybillAt, sumAt] = [columnOf(heading, waybillNames), columnOf(heading, sumNames)];
  if (waybillAt < 0) return unreadable('noWaybills', 1);
  if (sumAt < 0) return unreadable('noSums', 1);
  const read: BillLine[] = [];
  for (const [at, cells] of lines.entries()) {
    const [waybillNo, fen] = [(cells[waybillAt] ?? '').trim(), fenOf(cells[sumAt] ?? '')];
    if (!/^[0-9A-Z]{8,20}$/i.test(waybillNo)) return unreadable('waybill', at + 2);
    if (fen === null) return unreadable('sum', at + 2);
    read.push({ line: at + 2, waybillNo: waybillNo.toUpperCase(), fen });
  }
  return allow(read);
}

/** `金额（元）` is `金额`. */
function columnOf(heading: readonly string[], names: readonly string[]): number {
  const plain = heading.map((name) => name.replace(/[（(].*$/, '').trim());
  return plain.findIndex((name) => names.includes(name));
}

function fenOf(written: string): number | null {
  const [, yuan, fen = ''] = /^[¥￥]?(\d{1,7})(?:\.(\d{1,2}))?元?$/.exec(written.trim().replaceAll(',', '')) ?? [];
  return yuan === undefined ? null : Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}
