import { createHash, createHmac, randomUUID } from 'node:crypto';
import { object, optional, safeParse, string, unknown } from 'valibot';
import { allow, refuse, type Outcome } from '../../../shared/domain/outcome';
import { openBreaker } from '../breaker';

/** Where the share is and who the hall is to it; `publicKey` is what it seals licences with, in hex. */
export type ShareSettings = { url: string; appId: string; secret: string; publicKey: string };
/** Codes, numbers and names of services; never a person's data. */
export type Log = (line: Record<string, unknown>) => void;
export type Service = 'queryCertInfoByHolderCode' | 'changes' | 'grants/revoke' | 'corrections';
type Answer = { code: string; data: unknown };
/** `unreachable`: no connection, or none to the end, so what was asked may have been done. */
type Trouble = 'unreachable' | 'tooSlow' | 'unreadable' | 'busy' | 'notKnownToShare' | 'atRest';
export type Call = (service: Service, body: unknown, record?: string) => Promise<Outcome<Answer, 'NoAnswer'>>;

const DEADLINE_MS = 5000;
const BUSY = '9001';
/** Our own app id, signature, clock or nonce was refused: the share is there, and this hall is set up wrongly. */
const AUTH = /^1\d{3}$/;
const answered = object({ code: string(), data: optional(unknown()) });

/** Signed calls to the share, each within 5 s, a broken connection tried once more inside them. */
export function callerTo(settings: ShareSettings, clock: () => number, log: Log): Call {
  const breaker = openBreaker(clock);
  return async (service, body, record) => {
    const startedAt = clock();
    const tell = (outcome: string) => log({ partner: 'licenceShare', service, outcome, record, ms: Math.round(clock() - startedAt) });
    if (!breaker.mayTry()) return noAnswer('atRest', tell);
    const asked = await ask(settings, service, JSON.stringify(body));
    if (typeof asked === 'string') {
      breaker.failed();
      return noAnswer(asked, tell);
    }
    breaker.succeeded();
    if (AUTH.test(asked.code)) return noAnswer('notKnownToShare', (outcome) => tell(`${outcome} ${asked.code}`));
    tell(asked.code);
    return allow(asked);
  };
}

function noAnswer(trouble: Trouble, tell: (outcome: string) => void): Outcome<never, 'NoAnswer'> {
  tell(trouble);
  return refuse('NoAnswer');
}

/** Every service may be asked twice, so that a lost reply is simply asked for again. */
async function ask(settings: ShareSettings, service: Service, body: string): Promise<Answer | Trouble> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const first = await askOnce(settings, service, body, signal);
  return first === 'unreachable' && !signal.aborted ? askOnce(settings, service, body, signal) : first;
}

async function askOnce({ url, appId, secret }: ShareSettings, service: Service, body: string, signal: AbortSignal): Promise<Answer | Trouble> {
  const path = `/share/${service}`;
  try {
    const response = await fetch(new URL(path, url), { method: 'POST', headers: signed(appId, secret, path, body), body, signal, redirect: 'error' });
    const text = await response.text();
    return response.ok ? read(text) : 'busy';
  } catch {
    return signal.aborted ? 'tooSlow' : 'unreachable';
  }
}

function read(text: string): Answer | Trouble {
  try {
    const { success, output } = safeParse(answered, JSON.parse(text));
    if (!success) return 'unreadable';
    return output.code === BUSY ? 'busy' : { code: output.code, data: output.data };
  } catch {
    return 'unreadable';
  }
}

/** HMAC-SHA256 over method, path, time, nonce and body. The machine's clock: the hall's own may be set to another day. */
function signed(appId: string, secret: string, path: string, body: string): Record<string, string> {
  const [timestamp, nonce] = [String(Date.now()), randomUUID()];
  const text = ['POST', path, timestamp, nonce, createHash('sha256').update(body).digest('hex')].join('\n');
  const signature = createHmac('sha256', secret).update(text).digest('hex');
  return { 'Content-Type': 'application/json', 'X-App-Id': appId, 'X-Timestamp': timestamp, 'X-Nonce': nonce, 'X-Signature': signature };
}
