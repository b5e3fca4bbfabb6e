import type { Block, Definition } from 'pdfmake/js/Printer';
import type { DocumentCheck, DocumentContent, DocumentTable } from '../../shared/domain/documents/content';
import { documentLayoutWords } from '../../shared/words/documents';

/** Points in a millimetre. */
const MM = 72 / 25.4;
/** 四号 for the text, 二号 for the title; A4 with the margins of official papers (GB/T 9704—2012), a little less above and below. */
const [TEXT, TITLE, SMALL] = [14, 22, 10.5];
const margins: [number, number, number, number] = [28 * MM, 30 * MM, 26 * MM, 28 * MM];
const QR = 96;

type Write = (text: string) => string;

/** From content to pages. `write` turns each text into what the font can draw. */
export function layoutOf(content: DocumentContent, check: DocumentCheck, write: Write): Definition {
  const { title, no, to, paragraphs, table, closing } = content;
  return {
    pageSize: 'A4', pageMargins: margins, language: 'zh-CN', version: '1.7', displayTitle: true,
    // Its own day, so that the same document is the same file whenever it is drawn.
    info: { title: `${title} ${no}`, author: content.issuer, creationDate: new Date(`${content.on}T00:00:00+08:00`) },
    defaultStyle: { font: 'song', fontSize: TEXT, lineHeight: 1.25 },
    footer: (page, pages) => ({ text: write(documentLayoutWords.page(no, page, pages)), fontSize: SMALL, alignment: 'center', margin: [0, 36, 0, 0] }),
    content: [
      { text: write(title), fontSize: TITLE, bold: true, alignment: 'center', lineHeight: 1.2 },
      { text: write(no), alignment: 'right', margin: [0, 12, 0, 16] },
      { text: write(`${to}：`) },
      ...paragraphs.flatMap(paragraph(write)),
      ...(table ? [tableOf(table, write)] : []),
      ...closing.flatMap(paragraph(write)),
      foot(content, check, write),
    ],
  };
}

/** Two characters in, as every line that was begun anew. */
const paragraph = (write: Write) => (text: string): Block[] =>
  text.split('\n').filter((line) => line.trim() !== '').map((line) => ({ text: write(line), leadingIndent: 2 * TEXT, alignment: 'justify' }));

function tableOf({ head, rows }: DocumentTable, write: Write): Block {
  const cell = (bold: boolean) => (text: string, at: number): Block => ({ text: write(text), bold, fontSize: SMALL + 1, lineHeight: 1.1, alignment: bold || at === 0 ? 'center' : 'left' });
  return {
    margin: [0, 8, 0, 10],
    table: { headerRows: 1, dontBreakRows: true, widths: head.map((_, at) => (at === 0 ? 32 : '*')), body: [head.map(cell(true)), ...rows.map((row) => row.map(cell(false)))] },
    layout: { hLineWidth: () => 0.6, vLineWidth: () => 0.6, paddingTop: () => 4, paddingBottom: () => 2 },
  };
}

/** Who says so and when, beside what proves it; all of it on one page. */
function foot({ issuer, on }: DocumentContent, { address, documentId, code }: DocumentCheck, write: Write): Block {
  return {
    unbreakable: true, margin: [0, 28, 0, 0],
    columns: [
      {
        width: 220,
        stack: [
          { qr: address, fit: QR, eccLevel: 'M' },
          { text: write(documentLayoutWords.scan), fontSize: SMALL, margin: [0, 6, 0, 0], lineHeight: 1.2 },
          { text: write(documentLayoutWords.check(documentId, code)), fontSize: SMALL - 2, lineHeight: 1.2 },
        ],
      },
      { width: '*', margin: [0, 30, 0, 0], stack: [{ text: write(issuer), alignment: 'right' }, { text: write(documentLayoutWords.day(on)), alignment: 'right' }] },
    ],
  };
}
