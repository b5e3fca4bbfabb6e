import sharp from 'sharp';

/** A phone's photo of a printed sheet on a table, twelve megapixels, and what goes wrong when one takes it. */
export type Trouble = 'none' | 'blurred' | 'dark' | 'glare' | 'cut';
const [WIDTH, HEIGHT] = [3024, 4032];
const bases = new Map<string, Promise<Buffer>>();

/** About 4 MB with its noise; `mark` makes it another file. Carries the place and the make of the phone. */
export async function photoOfPage(trouble: Trouble = 'none', { mark = 0, quality = 90, orientation = 1 } = {}): Promise<Buffer> {
  const base = bases.get(trouble) ?? taken(trouble);
  bases.set(trouble, base);
  const dot = { input: { create: { width: 40, height: 40, channels: 3 as const, background: { r: mark * 20, g: 90, b: 90 } } }, left: 60 + mark * 50, top: 60 };
  const told = { IFD0: { Make: 'Phone', Copyright: '大余县' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 24/1 0/1' } };
  return sharp(await base, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }).composite([dot]).withExif(told).withMetadata({ orientation }).jpeg({ quality }).toBuffer();
}

async function taken(trouble: Trouble): Promise<Buffer> {
  const sheet = sharp(Buffer.from(scene(trouble))).removeAlpha();
  const lens = trouble === 'blurred' ? sheet.blur(14) : sheet;
  const light = trouble === 'dark' ? sharp(await lens.png({ compressionLevel: 1 }).toBuffer()).linear(0.22, 0) : lens;
  const noise = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 11 } } }).png({ compressionLevel: 0 }).toBuffer();
  return sharp(await light.png({ compressionLevel: 1 }).toBuffer()).composite([{ input: noise, blend: 'soft-light' }]).removeAlpha().raw().toBuffer();
}

/** Print is short strokes, so that no font is needed. */
function scene(trouble: Trouble): string {
  const [x, y] = trouble === 'cut' ? [-380, -420] : [300, 380];
  const strokes: string[] = [];
  for (let line = 0; line < 34; line += 1) {
    for (let sign = 0; sign < 40 - (line % 5) * 4; sign += 1) {
      const [left, top, kind] = [x + 260 + sign * 46, y + 300 + line * 80, (line * 31 + sign * 17) % 5];
      strokes.push(`M${left} ${top + 6 * kind}h34M${left + 6 * kind} ${top}v38M${left + 4} ${top + 36 - 3 * kind}h26`);
    }
  }
  const light = '<radialGradient id="light"><stop offset="0" stop-color="#fff"/><stop offset=".62" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>';
  const glare = trouble === 'glare' ? '<ellipse cx="1500" cy="1500" rx="760" ry="520" fill="url(#light)"/>' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><defs>${light}</defs><rect width="100%" height="100%" fill="#5b4a3c"/>`
    + `<rect x="${x}" y="${y}" width="2420" height="3270" fill="#cfccc4"/><path d="${strokes.join('')}" stroke="#2a2a2e" stroke-width="6" fill="none"/>${glare}</svg>`;
}
