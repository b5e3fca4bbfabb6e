import { inflateSync } from 'node:zlib';
import type { FileFault } from '../../../shared/domain/files/stored-file';

/** Names that make a PDF do something by itself, or carry another file. */
const faultOf: Readonly<Record<string, FileFault>> = {
  Encrypt: 'PdfEncrypted',
  JavaScript: 'PdfActive', JS: 'PdfActive', Launch: 'PdfActive', SubmitForm: 'PdfActive', ImportData: 'PdfActive', RichMedia: 'PdfActive', XFA: 'PdfActive', Rendition: 'PdfActive',
  EmbeddedFile: 'PdfCarriesFiles', EmbeddedFiles: 'PdfCarriesFiles', FileAttachment: 'PdfCarriesFiles', GoToE: 'PdfCarriesFiles',
};
/** Unpacked, one stream of objects and all of them together: a bomb is stopped while it unpacks. */
const MOST_UNPACKED = 32 * 1024 * 1024;

export function faultOfName(name: string): FileFault | undefined {
  return Object.hasOwn(faultOf, name) ? faultOf[name] : undefined;
}

/**
 * Looks for such names in everything outside of streams, older revisions included, and inside streams of objects.
 * @throws when a stream of objects cannot be unpacked within bounds
 */
export function faultInNames(bytes: Uint8Array): FileFault | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let left = MOST_UNPACKED;
  let from = 0;
  for (;;) {
    const stream = nextStream(text, from);
    const found = faultIn(text.slice(from, stream?.start ?? text.length));
    if (found || !stream) return found;
    if (isObjectStream(text.slice(from, stream.start))) {
      const inside = inflateSync(bytes.subarray(stream.start, stream.end), { maxOutputLength: Math.max(left, 1), finishFlush: 2 });
      left -= inside.length;
      const hidden = faultIn(inside.toString('latin1'));
      if (hidden) return hidden;
    }
    from = stream.end;
  }
}

function nextStream(text: string, from: number): { start: number; end: number } | undefined {
  const opening = />>\s*stream(\r\n|\n|\r)/g;
  opening.lastIndex = from;
  const found = opening.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const end = text.indexOf('endstream', start);
  return { start, end: end < 0 ? text.length : end };
}

/** The dictionary right before the stream. Filters other than Flate are left to the parser, which knows them all. */
function isObjectStream(before: string): boolean {
  const dictionary = plainNames(before.slice(before.lastIndexOf(' obj') + 1));
  return dictionary.includes('/ObjStm') && /\/Filter\s*(\[\s*)?\/FlateDecode\s*[\]/>]/.test(dictionary);
}

/** `/J#53` is `/JS`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function faultIn(text: string): FileFault | undefined {
  for (const [, name = ''] of plainNames(text).matchAll(/\/([A-Za-z]+)/g)) {
    const fault = faultOfName(name);
    if (fault) return fault;
  }
  return undefined;
}
