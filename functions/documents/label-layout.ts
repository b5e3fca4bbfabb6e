import type { Block, Definition } from 'pdfmake/js/Printer';
import { code128 } from '../../shared/domain/delivery/code-128';
import type { LabelContent } from '../../shared/domain/delivery/label';
import { labelWords } from '../../shared/words/documents';

/** Points in a millimetre; a label of 100 by 150 mm, as label printers take it. */
const MM = 72 / 25.4;
const [WIDTH, HEIGHT, EDGE] = [100 * MM, 150 * MM, 5 * MM];
const INNER = WIDTH - 2 * EDGE;
const BARS_HEIGHT = 16 * MM;
const [XL, L, M, S] = [20, 15, 11, 8.5];

type Write = (text: string) => string;

/** From a parcel to its label: the waybill large, where it goes, to whom as masked, and the hall's own number for the desk's scanner. */
export function labelLayoutOf(label: LabelContent, write: Write): Definition {
  const { parcelNo, waybillNo, carrier, name, phone, region, address, from } = label;
  const line = (text: string, fontSize: number, bold = false, margin: Block['margin'] = [0, 0, 0, 0]): Block => ({ text: write(text), fontSize, bold, margin });
  return {
    pageSize: { width: WIDTH, height: HEIGHT }, pageMargins: [EDGE, EDGE, EDGE, EDGE], language: 'zh-CN', version: '1.7', displayTitle: true,
    // No day of its own: the same label is the same file.
    info: { title: `${labelWords.title} ${parcelNo}`, author: from, creationDate: new Date(0) },
    defaultStyle: { font: 'song', fontSize: M, lineHeight: 1.15 },
    content: [
      { columns: [line(labelWords.carrier[carrier], XL, true), { text: write(labelWords.title), fontSize: M, alignment: 'right', margin: [0, 8, 0, 0] }] },
      rule(),
      bars(waybillNo ?? parcelNo),
      { text: spaced(waybillNo ?? parcelNo), fontSize: L, bold: true, alignment: 'center', margin: [0, 4, 0, 4] },
      rule(),
      line(labelWords.to, S, false, [0, 6, 0, 2]),
      line(`${name}　${phone}`, L, true),
      line(region, L, true, [0, 4, 0, 2]),
      line(address, L),
      rule(8),
      line(labelWords.from(from), M, false, [0, 6, 0, 2]),
      line(labelWords.contents, M),
      rule(8),
      {
        margin: [0, 8, 0, 0],
        columns: [
          { qr: parcelNo, fit: 74, eccLevel: 'M', width: 90 },
          { width: '*', stack: [line(labelWords.parcelNo, S), line(parcelNo, M, true), line(labelWords.code, S, false, [0, 6, 0, 0]), line(labelWords.free, S, false, [0, 4, 0, 0])] },
        ],
      },
    ],
  };
}

function rule(above = 4): Block {
  return { margin: [0, above, 0, 4], canvas: [{ type: 'line', x1: 0, y1: 0, x2: INNER, y2: 0, lineWidth: 0.8 }] };
}

/** A bar code with the quiet zones a scanner needs: ten modules at each side. */
function bars(text: string): Block {
  const modules = code128(text);
  const module = INNER / (modules.length + 20);
  return { margin: [0, 4, 0, 0], canvas: modules.flatMap((isBlack, at) => (isBlack ? [{ type: 'rect' as const, x: (at + 10) * module, y: 0, w: module, h: BARS_HEIGHT, color: 'black' }] : [])) };
}

/** In fours, as it is read aloud. */
function spaced(no: string): string {
  return no.replace(/(\S{4})(?=\S)/g, '$1 ');
}
