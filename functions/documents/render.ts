import type { Definition } from 'pdfmake/js/Printer';
import type { LabelContent } from '../../shared/domain/delivery/label';
import type { DocumentCheck, DocumentContent } from '../../shared/domain/documents/content';
import { song } from '../fonts/song';
import { labelLayoutOf } from './label-layout';
import { layoutOf } from './layout';
import { written } from './written';

/** A document as a PDF that carries of its fonts the characters it uses. */
export function renderDocument(content: DocumentContent, check: DocumentCheck): Promise<Uint8Array> {
  return draw((write) => layoutOf(content, check, write));
}

/** A privacy label (隐私面单). */
export function renderLabel(content: LabelContent): Promise<Uint8Array> {
  return draw((write) => labelLayoutOf(content, write));
}

/** The one door to the library that lays pages out. */
async function draw(layout: (write: (text: string) => string) => Definition): Promise<Uint8Array> {
  const { default: Printer } = await import('pdfmake/js/Printer');
  const { regular, bold, has } = song();
  const fonts: Readonly<Record<string, Buffer>> = { regular, bold };
  const memory = { existsSync: (name: string) => name in fonts, readFileSync: (name: string) => fonts[name] ?? Buffer.alloc(0) };
  const printer = new Printer({ song: { normal: 'regular', bold: 'bold' } }, memory, { resolve: () => undefined, resolved: async () => undefined }, () => false);
  const drawing = await printer.createPdfKitDocument(layout((text) => written(text, has)));
  drawing.end();
  const parts: Uint8Array[] = [];
  for await (const part of drawing) parts.push(part);
  return Buffer.concat(parts);
}
