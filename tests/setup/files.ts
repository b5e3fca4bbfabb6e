import { createHash } from 'node:crypto';
import { createDeflate, crc32 } from 'node:zlib';
import { AFRelationship, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';

/** Files as phones send them, good and bad, made when a test asks: none lies in the repository. */
export const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Noise does not compress, so that a picture of some size weighs what a photo weighs. */
export function photo(width = 320, height = 240, options: { quality?: number; orientation?: number } = {}): Promise<Buffer> {
  const noise = sharp({ create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } });
  const told = { IFD0: { Make: 'Phone', Copyright: '大余县' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 24/1 0/1' } };
  return noise.withExif(told).withMetadata(options.orientation ? { orientation: options.orientation } : {}).jpeg({ quality: options.quality ?? 80 }).toBuffer();
}

export function png(width = 64, height = 64): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 4, background: '#3366aa' } }).png().toBuffer();
}

/** A sheet with nothing on it. */
export function blank(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#fff' } }).jpeg().toBuffer();
}

/** A picture of `side` × `side` white dots in a few hundred KB. */
export async function bomb(side = 50_000): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const row = Buffer.alloc((1 + Math.ceil(side / 8)) * 1000);
  const deflate = createDeflate({ level: 1 });
  const packed: Buffer[] = [];
  deflate.on('data', (part: Buffer) => packed.push(part));
  for (let rows = 0; rows < side; rows += 1000) if (!deflate.write(row)) await new Promise((resolve) => deflate.once('drain', resolve));
  await new Promise((resolve) => deflate.end(resolve));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', Buffer.concat(packed)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A photo that is a web page as well, in its comment. */
export async function polyglot(): Promise<Buffer> {
  const [image, page] = [await photo(), Buffer.from('<html><script>alert(document.cookie)</script></html>')];
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), page]);
  return Buffer.concat([image.subarray(0, 2), comment, image.subarray(2)]);
}

export const svg = Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

/** The least of a zip: one stored file. */
export const zip = Buffer.from('504b0304140000000000000000003610f20602000000020000000100000061686950', 'hex');

export async function pdf(pages = 2, change: (document: PDFDocument) => void | Promise<void> = () => undefined, packed = true): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([595, 842]).drawText(`Page ${page + 1}`);
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams: packed }));
}

export const scripted = (packed: boolean) => pdf(1, (document) => document.addJavaScript('open', 'app.alert(1)'), packed);
export const launching = () => pdf(1, (document) => document.catalog.set(PDFName.of('OpenAction'), document.context.obj({ S: 'Launch', F: PDFString.of('cmd.exe') })));
export const carrying = () => pdf(1, (document) => document.attach(Buffer.from('MZ'), 'setup.exe', { afRelationship: AFRelationship.Data }));

/** What follows `trailer` says that it is locked. */
export async function encrypted(): Promise<Buffer> {
  const open = await pdf(1, undefined, false);
  const text = open.toString('latin1').replace('trailer\n<<', 'trailer\n<<\n/Encrypt << /Filter /Standard /V 1 /R 2 /O (a) /U (b) /P -4 >>');
  return Buffer.from(text, 'latin1');
}

/** Written with numbers for letters, and shadowed by a later revision that is innocent. */
export async function disguised(): Promise<Buffer> {
  const plain = await pdf(1, undefined, false);
  const script = '900 0 obj\n<< /S /Java#53cript /J#53 (app.alert\\(1\\)) >>\nendobj\n900 0 obj\n<< /Nothing true >>\nendobj\n';
  return Buffer.from(plain.toString('latin1').replace('xref\n', `${script}xref\n`), 'latin1');
}

/** A stream of objects that unpacks to some hundred megabytes. */
export async function packedBomb(): Promise<Buffer> {
  const deflate = createDeflate();
  const parts: Buffer[] = [];
  deflate.on('data', (part: Buffer) => parts.push(part));
  for (let at = 0; at < 200; at += 1) if (!deflate.write(Buffer.alloc(1024 * 1024, 0x20))) await new Promise((resolve) => deflate.once('drain', resolve));
  await new Promise((resolve) => deflate.end(resolve));
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${body.length} >>\nstream\n`), body, Buffer.from('\nendstream\nendobj\n%%EOF')]);
}
