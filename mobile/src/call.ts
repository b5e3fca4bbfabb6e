import Taro from '@tarojs/taro';
import type { AskOf, Endpoint, OutputOf, RefusalOf } from '../../shared/contract/endpoint';
import type { alwaysPossible, RefusalBody, whenSignedIn } from '../../shared/contract/refusals';
import { unreachableWords } from '../../shared/words/unreachable';
import { tokenNow, useSession } from './session';

declare const HALL_ORIGIN: string;

type Anywhere = (typeof alwaysPossible)[number] | (typeof whenSignedIn)[number] | 'Unreachable';
export type No<R extends string = RefusalBody['refusal'] | 'Unreachable'> = { ok: false; refusal: R; message: string; about?: unknown };
export type Answered<E extends Endpoint> = { ok: true; value: OutputOf<E> } | No<RefusalOf<E> | Anywhere>;
/** `key` makes a repeated request recognisable: one for each intent, kept for retries. */
type Options = { key?: string; signal?: AbortSignal };

const PATIENCE_MS = 15_000;

/** The only place that touches the network. A refusal is an answer; nothing is thrown. */
export async function call<E extends Endpoint>(endpoint: E, input: AskOf<E>, options: Options = {}): Promise<Answered<E>> {
  const { url, body } = addressOf(endpoint, input as Record<string, unknown>);
  try {
    const task = Taro.request<OutputOf<E> | RefusalBody>({
      url: HALL_ORIGIN + url,
      method: endpoint.method,
      ...(body ? { data: JSON.stringify(body) } : {}),
      header: headersOf(options.key),
      timeout: PATIENCE_MS,
    });
    options.signal?.addEventListener('abort', () => task.abort());
    const { statusCode, data } = await task;
    return statusCode < 300 ? { ok: true, value: data as OutputOf<E> } : refused(data as RefusalBody);
  } catch {
    return unreachable();
  }
}

/** Whether asking again, unchanged, may help. */
export function isPassing(refusal: string): boolean {
  return refusal === 'Unreachable' || refusal === 'HallBusy';
}

export function newKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
}

function addressOf(endpoint: Endpoint, input: Record<string, unknown>): { url: string; body: Record<string, unknown> | null } {
  const left = { ...input };
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete left[name];
    return encodeURIComponent(String(input[name]));
  });
  if (endpoint.method !== 'GET') return { url: path, body: left };
  const query = Object.entries(left).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(String(value))}`]));
  return { url: query.length > 0 ? `${path}?${query.join('&')}` : path, body: null };
}

function headersOf(key: string | undefined): Record<string, string> {
  const token = tokenNow();
  return {
    'Content-Type': 'application/json',
    ...(token ? { Authorization: `Bearer ${token}` } : {}),
    ...(key ? { 'Idempotency-Key': key } : {}),
  };
}

function refused<R extends string>(body: Partial<RefusalBody> | null | undefined): No<R | Anywhere> {
  if (!body?.refusal) return unreachable();
  if (body.refusal === 'SignInExpired' || body.refusal === 'SignInNeeded') useSession.getState().lapse();
  return { ok: false, refusal: body.refusal as R, message: body.message ?? '', about: body.about };
}

function unreachable(): No<'Unreachable'> {
  return { ok: false, refusal: 'Unreachable', message: unreachableWords };
}
