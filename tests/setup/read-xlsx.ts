import { inflateRawSync } from 'node:zlib';

/** The sheets of a workbook as rows of values: by the archive's directory, with every checksum looked at. Knows nothing of how the hall writes one. */
export function readXlsx(bytes: Buffer): (string | number | null)[][][] {
  const files = unzip(bytes);
  const text = (name: string) => files.get(name)?.toString('utf8') ?? fail(`No ${name}`);
  const types = text('[Content_Types].xml');
  const targets = new Map([...text('xl/_rels/workbook.xml.rels').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(([, id = '', target = '']) => [id, `xl/${target}`]));
  return [...text('xl/workbook.xml').matchAll(/<sheet [^>]*r:id="(\w+)"/g)].map(([, id = '']) => {
    const name = targets.get(id) ?? fail(`No sheet ${id}`);
    if (!types.includes(`PartName="/${name}"`)) fail(`${name} has no type`);
    return rowsOf(text(name));
  });
}

function rowsOf(xml: string): (string | number | null)[][] {
  return [...xml.matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => [...row.matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, about = '', inside = '']) => {
    if (inside.includes('<f')) fail('A formula');
    const value = /<(?:t|v)\b[^>]*>(.*?)<\/(?:t|v)>/s.exec(inside)?.[1];
    if (value === undefined) return null;
    return about.includes('inlineStr') ? value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') : Number(value);
  }));
}

function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) fail('No end of a directory');
  const files = new Map<string, Buffer>();
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) fail('No entry in the directory');
    const [crc, packed, raw] = [16, 20, 24].map((place) => bytes.readUInt32LE(at + place)) as [number, number, number];
    const [title, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place)) as [number, number, number];
    const [name, where] = [bytes.toString('utf8', at + 46, at + 46 + title), bytes.readUInt32LE(at + 42)];
    if (bytes.readUInt32LE(where) !== 0x04034b50) fail(`${name} does not begin where the directory says`);
    const from = where + 30 + bytes.readUInt16LE(where + 26) + bytes.readUInt16LE(where + 28);
    const file = inflateRawSync(bytes.subarray(from, from + packed));
    if (file.length !== raw || checksum(file) !== crc) fail(`${name} is damaged`);
    files.set(name, file);
    at += 46 + title + extra + comment;
  }
  return files;
}

/** CRC-32 (ISO 3309), bit by bit. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const fail = (why: string): never => { throw new Error(why); };
