import type { DocumentCheck, DocumentContent } from '../../shared/domain/documents/content';
import { song } from '../fonts/song';
import { layoutOf } from './layout';
import { written } from './written';

/** A document as a PDF that carries of its fonts the characters it uses. The one door to the library that lays it out. */
export async function renderDocument(content: DocumentContent, check: DocumentCheck): Promise<Uint8Array> {
  const { default: Printer } = await import('pdfmake/js/Printer');
  const { regular, bold, has } = song();
  const fonts: Readonly<Record<string, Buffer>> = { regular, bold };
  const memory = { existsSync: (name: string) => name in fonts, readFileSync: (name: string) => fonts[name] ?? Buffer.alloc(0) };
  const printer = new Printer({ song: { normal: 'regular', bold: 'bold' } }, memory, { resolve: () => undefined, resolved: async () => undefined }, () => false);
  const drawing = await printer.createPdfKitDocument(layoutOf(content, check, (text) => written(text, has)));
  drawing.end();
  const parts: Uint8Array[] = [];
  for await (const part of drawing) parts.push(part);
  return Buffer.concat(parts);
}
