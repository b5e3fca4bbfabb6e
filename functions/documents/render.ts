import { createHash } from 'node:crypto';
import type { Definition } from 'pdfmake/js/Printer';
import type { LabelContent } from '../../shared/domain/delivery/label';
import type { DocumentCheck, DocumentContent } from '../../shared/domain/documents/content';
import type { LicencePaper, PaperCheck, PressedPaper } from '../../shared/domain/licences/paper';
import { song } from '../fonts/song';
import { labelLayoutOf } from './label-layout';
import { layoutOf } from './layout';
import { licenceLayout } from './licence-layout';
import { written } from './written';

/** A document as a PDF that carries of its fonts the characters it uses. */
export function renderDocument(content: DocumentContent, check: DocumentCheck): Promise<Uint8Array> {
  return draw((write) => layoutOf(content, check, write));
}

/** A privacy label (隐私面单). */
export function renderLabel(content: LabelContent): Promise<Uint8Array> {
  return draw((write) => labelLayoutOf(content, write));
}

/** A licence's sheet, and the digest by which this very file is known again. */
export async function pressLicence(paper: LicencePaper, check: PaperCheck): Promise<PressedPaper> {
  const bytes = await draw((write) => licenceLayout(paper, check, write));
  return { format: 'pdf', bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}

/** Drawings know a typeface by the name it carries within, once a page has opened it. */
const fontNames = { song: { normal: 'regular', bold: 'bold' }, seal: { normal: 'NotoSerifSC-Bold', bold: 'NotoSerifSC-Bold' } };

/** The one door to the library that lays pages out. */
async function draw(layout: (write: (text: string) => string) => Definition): Promise<Uint8Array> {
  const { default: Printer } = await import('pdfmake/js/Printer');
  const { regular, bold, has } = song();
  const fonts: Readonly<Record<string, Buffer>> = { regular, bold };
  const memory = { existsSync: (name: string) => name in fonts, readFileSync: (name: string) => fonts[name] ?? Buffer.alloc(0) };
  const printer = new Printer(fontNames, memory, { resolve: () => undefined, resolved: async () => undefined }, () => false);
  const drawing = await printer.createPdfKitDocument(layout((text) => written(text, has)));
  drawing.end();
  const parts: Uint8Array[] = [];
  for await (const part of drawing) parts.push(part);
  return Buffer.concat(parts);
}
