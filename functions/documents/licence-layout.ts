import type { Block, Definition } from 'pdfmake/js/Printer';
import type { LicencePaper, PaperCheck } from '../../shared/domain/licences/paper';
import { dayText, licencePaperWords as words } from '../../shared/words/documents';
import { SEAL, sealFace } from './seal-face';

type Write = (text: string) => string;

/** A4 in points, and the two lines of the border. */
const [WIDTH, HEIGHT] = [595.28, 841.89];
const [INK, LINE, PALE] = ['#13211F', '#0B5A72', '#B9D3DA'];
const [TEXT, SMALL, TITLE, QR] = [14, 9.5, 32, 104];

/** A licence's sheet: a double border, its name, what it says, who issued it with the seal over the day, the code that checks it. */
export function licenceLayout(paper: LicencePaper, check: PaperCheck, write: Write): Definition {
  const { title, licenceNo, holderName, fields, eLicenceId, issuer, issuedOn, validTo } = paper;
  const rows = [
    [words.number, licenceNo], [words.holder, holderName], ...fields.map(({ label, value }) => [label, value]),
    [words.validTo, validTo === null ? words.forever : words.until(dayText(issuedOn), dayText(validTo))],
  ] as [string, string][];
  return {
    pageSize: 'A4', pageMargins: [72, 78, 72, 84], language: 'zh-CN', version: '1.7', displayTitle: true,
    info: { title: `${title} ${licenceNo}`, author: issuer, creationDate: new Date(`${issuedOn}T00:00:00+08:00`) },
    defaultStyle: { font: 'song', fontSize: TEXT, lineHeight: 1.2 },
    background: () => ({ canvas: [frame(28, 2.4, LINE), frame(34, 0.7, LINE), frame(40, 0.7, PALE)] }),
    footer: () => ({ text: write(words.copy), fontSize: SMALL, alignment: 'center', margin: [0, 12, 0, 0] }),
    content: [
      { text: write(title.replace('（', '\n（')), fontSize: [...title].length > 12 ? TITLE - 10 : TITLE, bold: true, alignment: 'center', color: INK, characterSpacing: [...title].length > 9 ? 1 : 6, margin: [0, 14, 0, 30] },
      said(rows, write),
      foot({ issuer, issuedOn, eLicenceId }, check, write),
    ],
  };
}

const frame = (at: number, lineWidth: number, lineColor: string) => ({ type: 'rect' as const, x: at, y: at, w: WIDTH - 2 * at, h: HEIGHT - 2 * at, r: 3, lineWidth, lineColor });

/** One line a field, ruled as on a form. */
function said(rows: readonly [string, string][], write: Write): Block {
  const row = ([label, value]: [string, string]): Block[] => [{ text: write(label), color: LINE, bold: true }, { text: write(value) }];
  return {
    table: { headerRows: 0, dontBreakRows: true, widths: [118, '*'], body: rows.map(row) },
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => PALE, paddingTop: () => 6, paddingBottom: () => 2 },
  };
}

function foot({ issuer, issuedOn, eLicenceId }: Pick<LicencePaper, 'issuer' | 'issuedOn' | 'eLicenceId'>, { address, code }: PaperCheck, write: Write): Block {
  return {
    unbreakable: true, margin: [0, 30, 0, 0],
    columns: [
      {
        width: 210,
        stack: [
          { qr: address, fit: QR, eccLevel: 'M' }, { text: write(words.scan), fontSize: SMALL, margin: [0, 6, 0, 0] },
          { text: write(words.id(eLicenceId)), fontSize: SMALL - 1.5 }, { text: write(words.code(code)), fontSize: SMALL - 1.5 },
        ],
      },
      {
        width: '*',
        stack: [
          { text: write(words.issuer), alignment: 'center', color: LINE, bold: true, margin: [0, 4, 0, 2] }, { text: write(issuer), alignment: 'center' },
          { text: write(dayText(issuedOn)), alignment: 'center', margin: [0, 6, 0, 0] },
          { svg: sealFace({ issuer, isSpecimen: true }, write), width: SEAL, alignment: 'center', relativePosition: { x: 0, y: -44 } },
        ],
      },
    ],
  };
}
