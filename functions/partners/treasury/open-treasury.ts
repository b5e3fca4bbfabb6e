import { createHash, createHmac, randomUUID } from 'node:crypto';
import { array, nullable, number, object, optional, picklist, safeParse, string, unknown, type GenericSchema, type InferOutput } from 'valibot';
import { allow, refuse, type Outcome } from '../../../shared/domain/outcome';
import type { Treasury } from '../../hall';

/** Where the treasury is and who the hall is to it. */
export type TreasurySettings = { url: string; appId: string; secret: string };
/** Codes and numbers of orders; never a payee or an account. */
type Log = (line: Record<string, unknown>) => void;

const DEADLINE_MS = 10_000;
const answered = object({ code: string(), data: optional(unknown()) });
const state = picklist(['ordered', 'paid', 'returned']);
const accepted = object({ orderNo: string(), acceptedOn: string() });
const queried = object({ lines: array(object({ lineNo: number(), amountFen: number(), state, on: string(), reason: nullable(string()) })) });
const stated = object({ lines: array(object({ orderNo: string(), lineNo: number(), amountFen: number(), state })) });
const NO_SUCH_ORDER = '3002';
/** The treasury read the order and will not have it. */
const NOT_ACCEPTED = /^[23]\d{3}$/;

/** The real treasury over HTTP: signed calls. An order is sent under its number again and again until its fate is known; it is never made anew. */
export function openTreasury(settings: TreasurySettings, log: Log): Treasury {
  async function call<S extends GenericSchema>(service: string, body: object, schema: S, record: string): Promise<Outcome<InferOutput<S>, 'NoAnswer' | 'NotAccepted' | 'NoSuchOrder', { code: string }>> {
    const found = await post(settings, `/treasury/${service}`, JSON.stringify(body));
    log({ partner: 'treasury', service, outcome: found?.code ?? 'noAnswer', record });
    if (!found) return refuse('NoAnswer');
    if (found.code === NO_SUCH_ORDER) return refuse('NoSuchOrder');
    if (NOT_ACCEPTED.test(found.code)) return refuse('NotAccepted', { code: found.code });
    const { success, output } = safeParse(schema, found.data);
    return found.code === '0000' && success ? allow(output) : refuse('NoAnswer');
  }
  return {
    async order(order) {
      const sent = await call('payment-orders', order, accepted, order.orderNo);
      if (sent.ok) return sent;
      return sent.refusal === 'NotAccepted' ? refuse('NotAccepted', sent.about as { code: string }) : refuse('NoAnswer');
    },
    async query(orderNo) {
      const found = await call('query', { orderNo }, queried, orderNo);
      if (found.ok) return allow(found.value.lines);
      return refuse(found.refusal === 'NoSuchOrder' ? 'NoSuchOrder' : 'NoAnswer');
    },
    async statement(day) {
      const found = await call('statement', { day }, stated, day);
      return found.ok ? allow(found.value.lines) : refuse('NoAnswer');
    },
  };
}

async function post({ url, appId, secret }: TreasurySettings, path: string, body: string): Promise<{ code: string; data?: unknown } | undefined> {
  const [timestamp, nonce] = [String(Date.now()), randomUUID()];
  const text = ['POST', path, timestamp, nonce, createHash('sha256').update(body).digest('hex')].join('\n');
  const headers = { 'Content-Type': 'application/json', 'X-App-Id': appId, 'X-Timestamp': timestamp, 'X-Nonce': nonce, 'X-Signature': createHmac('sha256', secret).update(text).digest('hex') };
  try {
    const response = await fetch(new URL(path, url), { method: 'POST', headers, body, signal: AbortSignal.timeout(DEADLINE_MS), redirect: 'error' });
    const { success, output } = safeParse(answered, await response.json());
    return response.ok && success ? { code: output.code, data: output.data } : undefined;
  } catch {
    return undefined;
  }
}
