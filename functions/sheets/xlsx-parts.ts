import { yuanText, type Cell } from './sheet';

/** The XML of a workbook (ECMA-376, Part 1), as little of it as a reader needs. */
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What XML 1.0 cannot hold, and halves of characters. */
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** No cell holds more. */
const LONGEST = 32_767;

export const SHEET_TAIL = '</sheetData></worksheet>';
export const sheetPath = (n: number) => `xl/worksheets/sheet${n}.xml`;

/** The heading stays in sight. */
export function sheetHead(columns: number): string {
  return `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
    + `<cols><col min="1" max="${columns}" width="20" customWidth="1"/></cols><sheetData>`;
}

export function rowXml(row: readonly Cell[], style?: 'bold'): string {
  return `<row>${row.map((cell) => cellXml(cell, style)).join('')}</row>`;
}

/** Text is text, whatever it looks like: no formula is ever written. A sum is a number with two decimals. */
function cellXml(cell: Cell, style: 'bold' | undefined): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c s="1"><v>${yuanText(cell.fen)}</v></c>`;
  return `<c t="inlineStr"${style ? ' s="2"' : ''}><is><t xml:space="preserve">${escaped(cell.slice(0, LONGEST))}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replace(UNFIT, '\uFFFD').replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
}

/** Everything beside the sheets, once their number is known. */
export function workbookParts(sheets: number): { name: string; xml: string }[] {
  const each = (show: (n: number) => string) => Array.from({ length: sheets }, (_, at) => show(at + 1)).join('');
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return [
    { name: 'xl/styles.xml', xml: `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>` },
    { name: 'xl/workbook.xml', xml: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', xml: `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`))}${relation(`rId${sheets + 1}`, 'styles', 'styles.xml')}</Relationships>` },
    { name: '_rels/.rels', xml: `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>` },
    { name: '[Content_Types].xml', xml: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${each((n) => part(`worksheets/sheet${n}`, 'worksheet'))}</Types>` },
  ];
}
