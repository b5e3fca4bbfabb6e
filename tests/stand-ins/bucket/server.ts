import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { send, type Asked, type Bucket } from './asked';
import { takeForm } from './form';
import { answerLists } from './lists';
import { answerObject } from './object-requests';
import { errorXml, escaped, Refused } from './refused';
import { checkSigned } from './signature';

/** What the control door changes: the clock, and how many forms fail with 503 from now on. */
export type Trouble = { clockOffsetMs: number; failing: number };

/** S3 as far as the hall uses it: forms by policy, versions, signed requests and links; everything else is refused. */
export function bucketServer(bucket: Bucket, trouble: Trouble | undefined): Server {
  return createServer((request, response) => {
    answer(bucket, trouble, request, response).catch((error: unknown) => {
      const told = error instanceof Refused ? error : new Refused(500, 'InternalError', String(error));
      request.resume();
      if (response.headersSent) return void response.destroy();
      send(response, told.status, errorXml(told));
    });
  });
}

async function answer(bucket: Bucket, trouble: Trouble | undefined, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://bucket');
  if (trouble && url.pathname === '/__control' && request.method === 'POST') return control(trouble, request, response);
  if (request.method === 'OPTIONS') return preflight(request, response);
  const [, name = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  const asked: Asked = { request, response, url, bucket: name, key: rest.join('/') };
  if (!bucket.objects.buckets.includes(name)) throw new Refused(404, 'NoSuchBucket');
  if (request.method === 'POST' && asked.key === '') return takeOne(bucket, trouble, asked);
  const digest = checkSigned(request, url, bucket.key, bucket.now());
  return asked.key === '' ? answerLists(bucket, asked) : answerObject(bucket, asked, digest);
}

async function takeOne(bucket: Bucket, trouble: Trouble | undefined, { request, response, bucket: name }: Asked): Promise<void> {
  if (trouble && trouble.failing > 0) {
    trouble.failing -= 1;
    throw new Refused(503, 'SlowDown', 'Please reduce your request rate.');
  }
  const { version, key, status } = await takeForm(request, name, bucket.objects, bucket.key, bucket.now());
  const headers = { ETag: `"${version.etag}"`, 'x-amz-version-id': version.versionId, Location: `/${name}/${encodeURI(key)}` };
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse><Bucket>${name}</Bucket><Key>${escaped(key)}</Key><ETag>&quot;${version.etag}&quot;</ETag></PostResponse>`;
  send(response, status, status === 201 ? xml : '', headers);
}

/** Forms and links may come from any site: what they may do is signed into them. Without credentials, so `*` is allowed. */
function preflight({ headers }: IncomingMessage, response: ServerResponse): void {
  if (!headers.origin || !['POST', 'GET', 'HEAD'].includes(headers['access-control-request-method'] ?? '')) throw new Refused(403, 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.');
  send(response, 200, '', { 'Access-Control-Allow-Methods': 'POST, GET, HEAD', 'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '*', 'Access-Control-Max-Age': '3000' });
}

async function control(trouble: Trouble, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let said = '';
  for await (const part of request) said += String(part);
  Object.assign(trouble, JSON.parse(said));
  send(response, 200, '');
}
