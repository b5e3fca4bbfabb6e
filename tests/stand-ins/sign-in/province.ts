import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { openOnce } from './once';

export type Citizen = { name: string; idNo: string; level: 'L2' | 'L3' };
type Settings = { appId: string; secret: string; tickets: ReturnType<typeof openOnce<Citizen>>; now(): number };

const SKEW_MS = 5 * 60_000;
const said = (code: string, data: unknown = null) => ({ code, data });

/** The province's unified login: who is calling, and whether the ticket is good, once and for five minutes. */
export function openProvinceApi({ appId, secret, tickets, now }: Settings) {
  const seen = new Set<string>();
  return (headers: IncomingHttpHeaders, body: string): unknown => {
    const [id, timestamp, nonce, signature] = ['x-app-id', 'x-timestamp', 'x-nonce', 'x-signature'].map((name) => String(headers[name] ?? ''));
    if (id !== appId) return said('1001');
    const right = createHmac('sha256', secret).update([id, timestamp, nonce, body].join('\n')).digest();
    const given = Buffer.from(signature ?? '', 'hex');
    if (!nonce || given.length !== right.length || !timingSafeEqual(given, right)) return said('1002');
    if (!(Math.abs(now() - Number(timestamp)) <= SKEW_MS)) return said('1003');
    if (seen.has(nonce)) return said('1004');
    seen.add(nonce);
    const whose = tickets.take('ticket', String((JSON.parse(body) as { ticket?: unknown }).ticket));
    if (whose === 'late') return said('2002');
    return whose === 'unknown' ? said('2001') : said('0000', whose);
  };
}
