import type { Complaints } from './complaints';
import type { Carry, Fields } from './fields';

type Asked = {
  url: string;
  method?: string;
  data?: unknown;
  header?: Record<string, string>;
  timeout?: number;
  success?(answer: unknown): void;
  fail?(trouble: unknown): void;
  complete?(result: unknown): void;
};

export type Line = {
  /** Where the one server of this phone really is. */
  address: string;
  isOnline: boolean;
  /** Every request so far: its method and the whole address as the mini-program gave it. */
  asked: string[];
  /** How many are on the way. */
  open: number;
};

/** `wx.request` over real HTTP. */
export function makeRequest(line: Line, carry: Carry, { guard }: Complaints) {
  return (asked: Asked) => {
    const breaker = new AbortController();
    const patience = setTimeout(() => breaker.abort('timeout'), asked.timeout ?? 60_000);
    const end = (told: Asked['success'], result: Fields) => {
      clearTimeout(patience);
      line.open -= 1;
      guard(() => told?.(carry(result)));
      guard(() => asked.complete?.(carry(result)));
    };
    line.open += 1;
    line.asked.push(`${asked.method ?? 'GET'} ${asked.url}`);
    send(line, asked, breaker.signal).then(
      (result) => end(asked.success, result),
      (reason: unknown) => end(asked.fail, { errMsg: `request:fail ${String(reason)}` }),
    );
    return { abort: () => breaker.abort('abort'), onHeadersReceived() {}, offHeadersReceived() {}, onChunkReceived() {}, offChunkReceived() {} };
  };
}

async function send({ isOnline, address }: Line, { url, method = 'GET', header = {}, data }: Asked, signal: AbortSignal): Promise<Fields> {
  if (!isOnline) throw new Error('the network is down');
  const { pathname, search } = new URL(url);
  const body = data === undefined ? {} : { body: typeof data === 'string' ? data : JSON.stringify(data) };
  const response = await fetch(address + pathname + search, { method, headers: header, signal, ...body });
  return { statusCode: response.status, header: Object.fromEntries(response.headers), data: parsed(await response.text()), cookies: [], errMsg: 'request:ok' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
