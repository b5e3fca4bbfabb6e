import { rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { send, type Asked, type Bucket } from './asked';
import type { Version } from './objects';
import { receive } from './receive';
import { Refused } from './refused';
import { answerUpload } from './uploads';

const LARGEST = 5 * 1024 ** 3;

/** Uploads in parts, PUT, copy, GET, HEAD and DELETE of one object, signed before this is asked. */
export async function answerObject(bucket: Bucket, asked: Asked, digest: string): Promise<void> {
  const { request, response, url, bucket: name, key } = asked;
  const versionId = url.searchParams.get('versionId') ?? undefined;
  if (await answerUpload(bucket, asked)) return;
  if (request.method === 'PUT') return request.headers['x-amz-copy-source'] === undefined ? put(bucket, asked, digest) : copy(bucket, asked);
  if (request.method === 'GET' || request.method === 'HEAD') return show(bucket, asked, found(bucket, name, key, versionId));
  if (request.method !== 'DELETE') throw new Refused(405, 'MethodNotAllowed');
  bucket.objects.remove(name, key, versionId, new Date(bucket.now()));
  send(response, 204, '');
}

async function put({ objects, now }: Bucket, { request, response, bucket, key }: Asked, digest: string): Promise<void> {
  if (digest.startsWith('STREAMING-')) throw new Refused(501, 'NotImplemented', 'Bodies in signed chunks are not taken');
  const part = objects.part();
  const { size, etag, sha256 } = await receive(request, part, { min: 0, max: LARGEST });
  if (digest !== 'UNSIGNED-PAYLOAD' && digest !== sha256.toString('hex')) {
    rmSync(part);
    throw new Refused(400, 'XAmzContentSHA256Mismatch');
  }
  const version = objects.add(bucket, key, part, { size, etag, type: request.headers['content-type'] ?? 'binary/octet-stream' }, new Date(now()));
  send(response, 200, '', { ETag: `"${etag}"`, 'x-amz-version-id': version.versionId });
}

async function copy(bucket: Bucket, { request, response, bucket: name, key }: Asked): Promise<void> {
  const [path = '', versionId] = String(request.headers['x-amz-copy-source']).split('?versionId=');
  const [from = '', ...rest] = decodeURIComponent(path.replace(/^\//, '')).split('/');
  const source = { bucket: from, key: rest.join('/') };
  const version = found(bucket, source.bucket, source.key, versionId);
  const replaces = request.headers['x-amz-metadata-directive'] === 'REPLACE';
  const made = bucket.objects.copy({ ...source, version }, name, key, replaces ? String(request.headers['content-type'] ?? '') : version.type, new Date(bucket.now()));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<CopyObjectResult><LastModified>${made.at}</LastModified><ETag>&quot;${made.etag}&quot;</ETag></CopyObjectResult>`;
  send(response, 200, xml, { 'x-amz-version-id': made.versionId, 'x-amz-copy-source-version-id': version.versionId });
}

async function show({ objects }: Bucket, { request, response, url, bucket, key }: Asked, version: Version): Promise<void> {
  const range = rangeOf(request.headers.range, version.size);
  const said = (name: string) => url.searchParams.get(`response-${name}`);
  response.writeHead(range ? 206 : 200, {
    'Access-Control-Allow-Origin': '*', ETag: `"${version.etag}"`, 'x-amz-version-id': version.versionId, 'Last-Modified': new Date(version.at).toUTCString(), 'Accept-Ranges': 'bytes',
    'Content-Type': said('content-type') ?? version.type, 'Content-Length': String(range ? range.end - range.start + 1 : version.size),
    ...(said('content-disposition') === null ? {} : { 'Content-Disposition': said('content-disposition') ?? '' }),
    ...(said('cache-control') === null ? {} : { 'Cache-Control': said('cache-control') ?? '' }),
    ...(range ? { 'Content-Range': `bytes ${range.start}-${range.end}/${version.size}` } : {}),
  });
  if (request.method === 'HEAD' || version.size === 0) return void response.end();
  await pipeline(objects.open(bucket, key, version, range), response);
}

function found({ objects }: Bucket, bucket: string, key: string, versionId: string | undefined): Version {
  const version = objects.find(bucket, key, versionId);
  if (version && !version.isMarker) return version;
  throw new Refused(404, versionId === undefined ? 'NoSuchKey' : 'NoSuchVersion');
}

function rangeOf(header: string | undefined, size: number): { start: number; end: number } | undefined {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === undefined) return undefined;
  const [start, end] = [Number(from), Math.min(to ? Number(to) : size - 1, size - 1)];
  if (start > end) throw new Refused(416, 'InvalidRange');
  return { start, end };
}
