export type Glyphs = (sign: string) => boolean;

/** Which characters a TrueType font can draw, from its character map (`cmap`, format 4). */
export function glyphsIn(font: Buffer): Glyphs {
  const start = formatFourOf(font, tableOf(font, 'cmap'));
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

function tableOf(font: Buffer, tag: string): number {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function formatFourOf(font: Buffer, cmap: number): number {
  for (let at = cmap + 4; at < cmap + 4 + font.readUInt16BE(cmap + 2) * 8; at += 8) {
    const start = cmap + font.readUInt32BE(at + 4);
    if (font.readUInt16BE(start) === 4) return start;
  }
  throw new Error('The font has no character map of format 4');
}
