/** Cells by line (RFC 4180): quoted cells may hold commas, quotes and ends of lines; lines without anything are passed over. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy;
  const written = text.replace(/^\uFEFF/, '');
  for (let found = cell.exec(written); found; found = cell.exec(written)) {
    const [, quoted, plain = '', end] = found;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') {
      if (row.some((one) => one.trim() !== '')) rows.push(row);
      row = [];
    }
    if (cell.lastIndex >= written.length && end !== ',') break;
  }
  return rows;
}
