import type { FileFault, FileType } from '../../../shared/domain/files/stored-file';

const begins: readonly (readonly [kind: FileType | FileFault, first: readonly number[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // At the very first byte: what may stand before it in the format is where polyglots hide.
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['Archive', [0x50, 0x4b]], // zip, and the office formats made of it
  ['Archive', [0x52, 0x61, 0x72, 0x21]], // rar
  ['Archive', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['Archive', [0x1f, 0x8b]], // gzip
];

/** What the first bytes say the file is, held against what was announced. */
export function wrongKind(bytes: Uint8Array, type: FileType): FileFault | undefined {
  const kind = begins.find(([, first]) => first.every((byte, at) => bytes[at] === byte))?.[0];
  if (kind === type) return undefined;
  if (kind === 'Archive') return 'Archive';
  if (kind !== undefined) return 'OtherType';
  return isDrawing(bytes) ? 'Drawing' : 'UnknownType';
}

function isDrawing(bytes: Uint8Array): boolean {
  return /^\s*(<\?xml[^>]*>)?\s*(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(Buffer.from(bytes.subarray(0, 4096)).toString('utf8').replace(/^\ufeff/, ''));
}
