import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { send, type Asked, type Bucket } from './asked';
import { receive } from './receive';
import { escaped, Refused } from './refused';

/** S3: every part but the last is at least so long, and none longer. */
const LEAST = 5 * 1024 ** 2;
const LARGEST = 5 * 1024 ** 3;

type Part = { file: string; etag: string; size: number };
type Upload = { bucket: string; key: string; type: string; parts: Map<number, Part> };

/** Uploads in parts that are not finished; one that stops forgets them, as the real one does after a day. */
const uploads = new Map<string, Upload>();

/** `POST ?uploads`, `PUT ?partNumber&uploadId`, `POST ?uploadId`; answers whether it was one of them. */
export async function answerUpload(bucket: Bucket, asked: Asked): Promise<boolean> {
  const { request: { method }, url: { searchParams } } = asked;
  if (method === 'POST' && searchParams.has('uploads')) begin(asked);
  else if (method === 'PUT' && searchParams.has('uploadId')) await add(bucket, asked);
  else if (method === 'POST' && searchParams.has('uploadId')) await finish(bucket, asked);
  else return false;
  return true;
}

function begin({ request, response, bucket, key }: Asked): void {
  const uploadId = randomUUID();
  uploads.set(uploadId, { bucket, key, type: request.headers['content-type'] ?? 'binary/octet-stream', parts: new Map() });
  send(response, 200, xml('InitiateMultipartUploadResult', `<Bucket>${bucket}</Bucket><Key>${escaped(key)}</Key><UploadId>${uploadId}</UploadId>`));
}

async function add({ objects }: Bucket, asked: Asked): Promise<void> {
  const { request, response, url } = asked;
  const upload = uploadOf(asked);
  const n = Number(url.searchParams.get('partNumber'));
  if (!(n >= 1 && n <= 10_000)) throw new Refused(400, 'InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
  const file = objects.part();
  const { size, etag } = await receive(request, file, { min: 0, max: LARGEST });
  const before = upload.parts.get(n);
  if (before) rmSync(before.file, { force: true });
  upload.parts.set(n, { file, etag, size });
  send(response, 200, '', { ETag: `"${etag}"` });
}

async function finish({ objects, now }: Bucket, asked: Asked): Promise<void> {
  const { request, response, url, bucket, key } = asked;
  let said = '';
  for await (const piece of request) said += String(piece);
  const upload = uploadOf(asked);
  const named = [...said.matchAll(/<Part>.*?<\/Part>/gs)].map(([one]) => ({ n: Number(/<PartNumber>(\d+)</.exec(one)?.[1]), etag: /<ETag>(?:&quot;|")?([0-9a-f]+)/.exec(one)?.[1] }));
  const parts = named.map(({ n, etag }) => {
    const part = upload.parts.get(n);
    if (!part || part.etag !== etag) throw new Refused(400, 'InvalidPart');
    return part;
  });
  if (parts.length === 0 || named.some(({ n }, at) => at > 0 && n <= (named[at - 1]?.n ?? 0))) throw new Refused(400, 'InvalidPartOrder');
  if (parts.slice(0, -1).some(({ size }) => size < LEAST)) throw new Refused(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  const whole = objects.part();
  writeFileSync(whole, '');
  for (const { file } of parts) appendFileSync(whole, readFileSync(file));
  for (const { file } of upload.parts.values()) rmSync(file, { force: true });
  const etag = `${createHash('md5').update(parts.map(({ etag: one }) => one).join('')).digest('hex')}-${parts.length}`;
  const version = objects.add(bucket, key, whole, { size: parts.reduce((sum, { size }) => sum + size, 0), etag, type: upload.type }, new Date(now()));
  uploads.delete(url.searchParams.get('uploadId') ?? '');
  send(response, 200, xml('CompleteMultipartUploadResult', `<Bucket>${bucket}</Bucket><Key>${escaped(key)}</Key><ETag>&quot;${etag}&quot;</ETag>`), { 'x-amz-version-id': version.versionId });
}

function uploadOf({ url, bucket, key }: Asked): Upload {
  const found = uploads.get(url.searchParams.get('uploadId') ?? '');
  if (!found || found.bucket !== bucket || found.key !== key) throw new Refused(404, 'NoSuchUpload', 'The specified multipart upload does not exist.');
  return found;
}

const xml = (root: string, body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${body}</${root}>`;
