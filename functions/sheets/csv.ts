import { yuanText, type Cell, type Rows, type SheetFormat } from './sheet';

/** Excel reads UTF-8 only after this mark. */
const BOM = '\uFEFF';
/** What a spreadsheet takes for a formula (OWASP, CSV Injection): also in full width, and after blanks. */
const FORMULA = /^[\s\u0000]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** RFC 4180, with CRLF; it needs to know nothing of the parts before. */
export const csv: SheetFormat<null> = {
  begin: (headings) => ({ bytes: Buffer.from(BOM + linesOf([headings])), state: null }),
  add: (state, rows) => ({ bytes: Buffer.from(linesOf(rows)), state }),
  end: () => Buffer.alloc(0),
};

function linesOf(rows: Rows): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return yuanText(cell.fen);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
