import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { codes, Refused } from './answers';

const SKEW_MS = 5 * 60_000;

export type App = { id: string; secret: string };
type Call = { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer };

/** Who is calling: app id, HMAC-SHA256 over method, path, timestamp, nonce and body hash, a clock that agrees, a nonce never seen. */
export function guardFor(app: App, now: () => number): (call: Call) => void {
  const seen = new Map<string, number>();
  return ({ method, path, headers, body }) => {
    const [id, timestamp, nonce, signature] = ['x-app-id', 'x-timestamp', 'x-nonce', 'x-signature'].map((name) => String(headers[name] ?? ''));
    if (id !== app.id) throw new Refused(codes.unknownApp);
    const signed = [method, path, timestamp, nonce, createHash('sha256').update(body).digest('hex')].join('\n');
    const right = createHmac('sha256', app.secret).update(signed).digest();
    const given = Buffer.from(signature ?? '', 'hex');
    if (!nonce || given.length !== right.length || !timingSafeEqual(given, right)) throw new Refused(codes.badSignature);
    if (!(Math.abs(now() - Number(timestamp)) <= SKEW_MS)) throw new Refused(codes.clockSkew);
    for (const [old, at] of seen) if (now() - at > 2 * SKEW_MS) seen.delete(old);
    if (seen.has(nonce)) throw new Refused(codes.nonceReplayed);
    seen.set(nonce, now());
  };
}
