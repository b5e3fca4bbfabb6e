import type { Rows, SheetFormat, Written } from './sheet';
import { rowXml, SHEET_TAIL, sheetHead, sheetPath, workbookParts } from './xlsx-parts';
import { addToEntry, beginEntry, directory, endEntry, type ZipEntry } from './zip';

/** Excel's own limit, the heading counted. */
const MOST_ROWS = 1_048_576;

/** `at`: bytes written so far; `rows`: of the sheet that is open, which is the last entry. */
export type XlsxState = { headings: readonly string[]; entries: readonly ZipEntry[]; at: number; rows: number };

/** @param mostRows A sheet that is full is followed by another. */
export function xlsxOf(mostRows = MOST_ROWS): SheetFormat<XlsxState> {
  function add(state: XlsxState, rows: Rows): Written<XlsxState> {
    const fits = rows.slice(0, mostRows - state.rows);
    const written = grow(state, fits.map((row) => rowXml(row)).join(''), fits.length);
    if (fits.length === rows.length) return written;
    const closed = close(written.state);
    const opened = open(closed.state);
    const rest = add(opened.state, rows.slice(fits.length));
    return { bytes: Buffer.concat([written.bytes, closed.bytes, opened.bytes, rest.bytes]), state: rest.state };
  }
  return { begin: (headings) => open({ headings, entries: [], at: 0, rows: 0 }), add, end };
}

function open(state: XlsxState): Written<XlsxState> {
  const begun = beginEntry(sheetPath(state.entries.length + 1), state.at);
  const empty = { ...state, entries: [...state.entries, begun.entry], at: state.at + begun.bytes.length, rows: 0 };
  const headed = grow(empty, sheetHead(state.headings.length) + rowXml(state.headings, 'bold'), 1);
  return { bytes: Buffer.concat([begun.bytes, headed.bytes]), state: headed.state };
}

function grow(state: XlsxState, xml: string, rows: number): Written<XlsxState> {
  const last = state.entries.at(-1);
  if (xml === '' || !last) return { bytes: Buffer.alloc(0), state };
  const { bytes, entry } = addToEntry(last, xml);
  return { bytes, state: { ...state, entries: [...state.entries.slice(0, -1), entry], at: state.at + bytes.length, rows: state.rows + rows } };
}

function close(state: XlsxState): Written<XlsxState> {
  const tail = grow(state, SHEET_TAIL, 0);
  const last = tail.state.entries.at(-1);
  if (!last) return tail;
  const ended = endEntry(last);
  return { bytes: Buffer.concat([tail.bytes, ended.bytes]), state: { ...tail.state, entries: [...tail.state.entries.slice(0, -1), ended.entry], at: tail.state.at + ended.bytes.length } };
}

function end(state: XlsxState): Buffer {
  const closed = close(state);
  const pieces = [closed.bytes];
  const entries = [...closed.state.entries];
  let { at } = closed.state;
  for (const { name, xml } of workbookParts(entries.length)) {
    const begun = beginEntry(name, at);
    const added = addToEntry(begun.entry, xml);
    const ended = endEntry(added.entry);
    pieces.push(begun.bytes, added.bytes, ended.bytes);
    entries.push(ended.entry);
    at += begun.bytes.length + added.bytes.length + ended.bytes.length;
  }
  return Buffer.concat([...pieces, directory(entries, at)]);
}
