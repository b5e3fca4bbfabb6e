import { csv } from '../../functions/sheets/csv';
import type { Rows, SheetFormat } from '../../functions/sheets/sheet';
import { xlsxOf } from '../../functions/sheets/xlsx';
import { readXlsx } from '../setup/read-xlsx';

/** Each part is written by somebody who knows of the others only what went through JSON. */
function written<S>(format: SheetFormat<S>, headings: string[], parts: Rows[]): Buffer {
  const passed = (state: S) => JSON.parse(JSON.stringify(state)) as S;
  let { bytes, state } = format.begin(headings);
  const all = [bytes];
  for (const rows of parts) {
    ({ bytes, state } = format.add(passed(state), rows));
    all.push(bytes);
  }
  return Buffer.concat([...all, format.end(passed(state))]);
}

test('XLSX: text is text and never a formula, sums are numbers, what XML cannot hold is replaced, parts are one table', () => {
  const rows: Rows = [['=cmd|1', '<甲>&乙\u0001', { fen: 1_234_567 }, 3, null], ['-1+2', '𠮷\ud800', { fen: -5 }, 0, '']];
  const [sheet] = readXlsx(written(xlsxOf(), ['一', '二', '三', '四', '五'], [rows, [], rows]));
  const read = [['=cmd|1', '<甲>&乙\uFFFD', 12345.67, 3, null], ['-1+2', '𠮷\uFFFD', -0.05, 0, '']];
  expect(sheet).toEqual([['一', '二', '三', '四', '五'], ...read, ...read]);
});

test('XLSX: a sheet that is full is followed by another with its heading; an empty table is a table', () => {
  const rows = Array.from({ length: 7 }, (_, n) => [n]);
  expect(readXlsx(written(xlsxOf(4), ['编号'], [rows.slice(0, 2), rows.slice(2)]))).toEqual([[['编号'], [0], [1], [2]], [['编号'], [3], [4], [5]], [['编号'], [6]]]);
  expect(readXlsx(written(xlsxOf(), ['编号'], []))).toEqual([[['编号']]]);
});

test('CSV: a mark for Excel, CRLF, quotes where needed, numbers bare, and no cell that a spreadsheet would run', () => {
  const text = written(csv, ['编号', '金额'], [[['=1+1', { fen: 120_050 }], ['a"b,c\n', { fen: -7 }]], [[' +1', 4], ['@x', null], ['＝1', ''], ['\t-2', '甲=乙']]]).toString();
  expect(text).toBe('\uFEFF编号,金额\r\n\'=1+1,1200.50\r\n"a""b,c\n",-0.07\r\n\' +1,4\r\n\'@x,\r\n\'＝1,\r\n\'\t-2,甲=乙\r\n');
});
