import { inflateSync } from 'node:zlib';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glyphsIn, type Glyphs } from '../fonts/glyphs';

/** Long enough to read a page of print, small enough to load at once. */
const LONG_SIDE = 1600;
/** As the font file itself calls it. */
const FAMILY = 'Noto Sans SC Thin';

const CLEAR = '#00000000';

type Font = { file: string; has: Glyphs };
let font: Font | undefined;

/** A smaller copy of an image with words drawn over all of it. The font is carried along: the machine's own are not asked. */
export async function drawPreview(image: Uint8Array, says: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  font ??= openFont(process.env['HALL_FONT'] ?? 'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff');
  const { data, info } = await sharp(image).resize(LONG_SIDE, LONG_SIDE, { fit: 'inside', withoutEnlargement: true }).toBuffer({ resolveWithObject: true });
  const size = Math.max(12, Math.round(Math.max(info.width, info.height) / 45));
  const written = await tileOf(drawable(says, font.has), size, font.file);
  const tile = written.info.width > info.width || written.info.height > info.height
    ? await sharp(written.data).resize(info.width, info.height, { fit: 'inside' }).toBuffer() : written.data;
  return sharp(data).composite([{ input: tile, tile: true, blend: 'over' }]).toBuffer();
}

/** Dark letters over light ones, so that they are read on any picture, aslant and with some room around. */
async function tileOf(words: string, size: number, fontfile: string) {
  const { default: sharp } = await import('sharp');
  const letters = (colour: string) => sharp({ text: { text: `<span foreground="${colour}">${words}</span>`, font: `${FAMILY} ${size}`, fontfile, rgba: true, dpi: 72 } }).png().toBuffer();
  const [light, dark] = [await letters('#ffffff99'), await letters('#00000066')];
  const edge = { top: size, bottom: size, left: size, right: size, background: CLEAR };
  const upright = await sharp(light).extend(edge).composite([{ input: dark, top: size - 1, left: size - 1 }]).png().toBuffer();
  return sharp(upright).rotate(-24, { background: CLEAR }).png().toBuffer({ resolveWithObject: true });
}

/** A character the font lacks would be drawn as nothing; an empty square at least shows that one is missing. */
function drawable(says: string, has: Glyphs): string {
  return [...says].map((sign) => (has(sign) ? sign : '口')).join('').replace(/[&<>]/g, '');
}

/** The font library reads plain fonts only, so the packed one is unpacked once a container. */
function openFont(packed: string): Font {
  const plain = unpacked(readFileSync(packed));
  const file = join(mkdtempSync(join(tmpdir(), 'hall-font-')), 'watermark.ttf');
  writeFileSync(file, plain);
  return { file, has: glyphsIn(plain) };
}

/** WOFF 1.0 → TrueType: the same tables, each inflated (W3C WOFF, sections 3–5). */
export function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, at) => head.writeUInt16BE(value, 4 + at * 2));
  const parts: Buffer[] = [head];
  let at = head.length;
  for (let table = 0; table < count; table += 1) {
    const entry = 44 + table * 20;
    const [offset, packedLength, length, checksum] = [4, 8, 12, 16].map((place) => woff.readUInt32BE(entry + place)) as [number, number, number, number];
    const raw = woff.subarray(offset, offset + packedLength);
    const data = packedLength < length ? inflateSync(raw) : raw;
    woff.copy(head, 12 + table * 16, entry, entry + 4);
    [checksum, at, data.length].forEach((value, place) => head.writeUInt32BE(value, 12 + table * 16 + 4 + place * 4));
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    at += data.length + padding.length;
  }
  return Buffer.concat(parts);
}
