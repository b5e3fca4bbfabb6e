import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { denied, Refused } from './refused';

export type Key = { keyId: string; secret: string };

const SKEW_MS = 15 * 60_000;
const LONGEST_LINK_S = 7 * 24 * 3600;
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4: the day's key, then the text. */
export function sign(secret: string, scope: { day: string; region: string }, text: string): string {
  const signing = [scope.region, 's3', 'aws4_request'].reduce((key, part) => hmac(key, part), hmac(`AWS4${secret}`, scope.day));
  return hmac(signing, text).toString('hex');
}

/** `{keyId}/{day}/{region}/s3/aws4_request`, of a key that exists. */
export function scopeOf(credential: string, key: Key): { day: string; region: string; text: string } {
  const [keyId, day = '', region = '', service, last, ...rest] = credential.split('/');
  if (keyId !== key.keyId) throw new Refused(403, 'InvalidAccessKeyId');
  if (service !== 's3' || last !== 'aws4_request' || rest.length > 0) throw new Refused(400, 'AuthorizationQueryParametersError');
  return { day, region, text: [day, region, service, last].join('/') };
}

export function isSame(given: string, right: string): boolean {
  return given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
}

/** `20261123T010000Z` as an instant. */
export function instantOf(stamp: string): number {
  const at = Date.parse(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Number.isNaN(at)) throw denied('The date cannot be read');
  return at;
}

/** Who asks, by header or by link; answers what the body's digest was signed to be. Nobody is let in unsigned. */
export function checkSigned(request: IncomingMessage, url: URL, key: Key, now: number): string {
  if (url.searchParams.has('X-Amz-Signature')) return checkLink(request, url, key, now);
  const [, credential, names, given] = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(request.headers.authorization ?? '') ?? [];
  if (!credential || !names || !given) throw denied('Not signed');
  const stamp = String(request.headers['x-amz-date'] ?? '');
  if (Math.abs(instantOf(stamp) - now) > SKEW_MS) throw new Refused(403, 'RequestTimeTooSkewed');
  const strangers = Object.keys(request.headers).filter((name) => name.startsWith('x-amz-') && !names.split(';').includes(name));
  if (strangers.length > 0) throw denied(`There were headers present in the request which were not signed: ${strangers.join(', ')}`);
  const digest = String(request.headers['x-amz-content-sha256'] ?? '');
  compare(request, url, { credential, names, stamp, given, digest, query: [...url.searchParams] }, key);
  return digest;
}

function checkLink(request: IncomingMessage, url: URL, key: Key, now: number): string {
  const read = (name: string) => url.searchParams.get(`X-Amz-${name}`) ?? '';
  const seconds = Number(read('Expires'));
  if (!(seconds > 0 && seconds <= LONGEST_LINK_S)) throw new Refused(400, 'AuthorizationQueryParametersError');
  const since = now - instantOf(read('Date'));
  if (since > seconds * 1000) throw denied('Request has expired');
  if (since < -SKEW_MS) throw denied('Request is not yet valid');
  const query = [...url.searchParams].filter(([name]) => name !== 'X-Amz-Signature');
  compare(request, url, { credential: read('Credential'), names: read('SignedHeaders'), stamp: read('Date'), given: read('Signature'), digest: 'UNSIGNED-PAYLOAD', query }, key);
  return 'UNSIGNED-PAYLOAD';
}

type Signed = { credential: string; names: string; stamp: string; given: string; digest: string; query: [string, string][] };

function compare(request: IncomingMessage, url: URL, { credential, names, stamp, given, digest, query }: Signed, key: Key): void {
  const scope = scopeOf(credential, key);
  if (!stamp.startsWith(scope.day) || !names.split(';').includes('host')) throw denied('The scope does not fit');
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`).join('');
  const asked = query.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).sort().join('&');
  const canonical = [request.method, encodedPath(url), asked, headers, names, digest].join('\n');
  const text = ['AWS4-HMAC-SHA256', stamp, scope.text, createHash('sha256').update(canonical).digest('hex')].join('\n');
  if (!isSame(given, sign(key.secret, scope, text))) throw new Refused(403, 'SignatureDoesNotMatch');
}

const encoded = (text: string) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const encodedPath = (url: URL) => url.pathname.split('/').map((part) => encoded(decodeURIComponent(part))).join('/');
