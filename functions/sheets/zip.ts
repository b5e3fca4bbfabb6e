import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive, as far as it is written: what its entry in the directory will say. */
export type ZipEntry = { name: string; at: number; crc: number; packed: number; raw: number };

const TEXT_IN_UTF8_SIZES_FOLLOW = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1980-01-01: the same table is the same bytes whenever it is written. */
const DOS_DAY = 0x0021;
/** The end of a deflate stream: one block, the last, with nothing in it. */
const LAST_BLOCK = Buffer.from([0x03, 0x00]);

/** PKWARE APPNOTE 4.3.7: a file begins; its sizes follow it, because nobody knows them yet. */
export function beginEntry(name: string, at: number): { bytes: Buffer; entry: ZipEntry } {
  const title = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  [VERSION, TEXT_IN_UTF8_SIZES_FOLLOW, DEFLATED, 0, DOS_DAY].forEach((value, place) => head.writeUInt16LE(value, 4 + place * 2));
  head.writeUInt16LE(title.length, 26);
  return { bytes: Buffer.concat([head, title]), entry: { name, at, crc: 0, packed: 0, raw: 0 } };
}

/** More of it, squeezed by itself and ending on a whole byte: parts stand one after the other and are one stream. */
export function addToEntry(entry: ZipEntry, text: string): { bytes: Buffer; entry: ZipEntry } {
  const raw = Buffer.from(text);
  const bytes = deflateRawSync(raw, { finishFlush: constants.Z_SYNC_FLUSH });
  return { bytes, entry: { ...entry, crc: crc32(raw, entry.crc), packed: entry.packed + bytes.length, raw: entry.raw + raw.length } };
}

/** 4.3.9: the end of a file, with its sizes. */
export function endEntry(entry: ZipEntry): { bytes: Buffer; entry: ZipEntry } {
  const ended = { ...entry, packed: entry.packed + LAST_BLOCK.length };
  const sizes = Buffer.alloc(16);
  [0x08074b50, ended.crc, ended.packed, ended.raw].forEach((value, place) => sizes.writeUInt32LE(value, place * 4));
  return { bytes: Buffer.concat([LAST_BLOCK, sizes]), entry: ended };
}

/** 4.3.12 and 4.3.16: the directory of all files, and where it begins. */
export function directory(entries: readonly ZipEntry[], at: number): Buffer {
  const lines = entries.map(({ name, at: where, crc, packed, raw }) => {
    const title = Buffer.from(name);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    [VERSION, VERSION, TEXT_IN_UTF8_SIZES_FOLLOW, DEFLATED, 0, DOS_DAY].forEach((value, place) => line.writeUInt16LE(value, 4 + place * 2));
    [crc, packed, raw].forEach((value, place) => line.writeUInt32LE(value, 16 + place * 4));
    line.writeUInt16LE(title.length, 28);
    line.writeUInt32LE(where, 42);
    return Buffer.concat([line, title]);
  });
  const size = lines.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...lines, end]);
}
