export type Glyphs = (sign: string) => boolean;

/** Which characters a TrueType font can draw, from its character map (`cmap`): of every plane in format 12, else of the first in format 4. */
export function glyphsIn(font: Buffer): Glyphs {
  const cmap = tableOf(font, 'cmap');
  const all = formatOf(font, cmap, 12);
  return all === undefined ? firstPlane(font, formatOf(font, cmap, 4)) : everyPlane(font, all);
}

function firstPlane(font: Buffer, start: number | undefined): Glyphs {
  if (start === undefined) throw new Error('The font has no character map of format 4 or 12');
  const segments = font.readUInt16BE(start + 6) / 2;
  const word = (list: number, segment: number) => font.readUInt16BE(start + 14 + (list > 0 ? 2 : 0) + list * segments * 2 + segment * 2);
  return (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    for (let segment = 0; segment < segments; segment += 1) {
      if (code > word(0, segment)) continue;
      if (code < word(1, segment)) return false;
      const [delta, range] = [word(2, segment), word(3, segment)];
      if (range === 0) return ((code + delta) & 0xffff) !== 0;
      const place = start + 16 + segments * 6 + segment * 2 + range + (code - word(1, segment)) * 2;
      return font.readUInt16BE(place) !== 0;
    }
    return false;
  };
}

/** Groups of first code, last code, first glyph; the first glyph of a font is the one for what it lacks. */
function everyPlane(font: Buffer, start: number): Glyphs {
  const groups = font.readUInt32BE(start + 12);
  const word = (group: number, at: number) => font.readUInt32BE(start + 16 + group * 12 + at * 4);
  return (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    let [low, high] = [0, groups - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (word(middle, 1) < code) low = middle + 1;
      else high = middle;
    }
    return code >= word(low, 0) && code <= word(low, 1) && word(low, 2) + code - word(low, 0) !== 0;
  };
}

function tableOf(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function formatOf(font: Buffer, cmap: number, format: number): number | undefined {
  for (let at = cmap + 4; at < cmap + 4 + font.readUInt16BE(cmap + 2) * 8; at += 8) {
    const start = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(start) === format) return start;
  }
  return undefined;
}
