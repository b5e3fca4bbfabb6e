import type { AskOf, Endpoint, OutputOf } from '../../shared/contract/endpoint';
import type { RefusalBody } from '../../shared/contract/refusals';
import { signIn } from '../../shared/contract/sign-in';

export type Answer<E extends Endpoint> = { status: number; refusal?: string; body: OutputOf<E> & Partial<RefusalBody> };
export type Client = {
  token: string;
  /** Asks and tells the status, whatever it is. */
  ask<E extends Endpoint>(endpoint: E, input: AskOf<E>, key?: string): Promise<Answer<E>>;
  /** Asks for something that must be granted. */
  get<E extends Endpoint>(endpoint: E, input: AskOf<E>, key?: string): Promise<OutputOf<E>>;
};

/** A phone or a desk: real HTTP to the hall's address, one bearer token. */
export function clientOf(address: string, token = ''): Client {
  const ask = async <E extends Endpoint>(endpoint: E, input: AskOf<E>, key?: string): Promise<Answer<E>> => {
    const { url, body } = requestFor(endpoint, input as Record<string, unknown>);
    const response = await fetch(address + url, {
      method: endpoint.method, ...(body === undefined ? {} : { body }),
      headers: { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...(key ? { 'Idempotency-Key': key } : {}), 'Content-Type': 'application/json' },
    });
    const read = (await response.json()) as Answer<E>['body'];
    return { status: response.status, ...(read.refusal ? { refusal: read.refusal } : {}), body: read };
  };
  return {
    token, ask,
    async get(endpoint, input, key) {
      const answer = await ask(endpoint, input, key);
      if (answer.status !== 200) throw new Error(`${endpoint.name} answered ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
  };
}

export async function signInAs(address: string, code: string): Promise<Client> {
  const { token } = await clientOf(address).get(signIn, { provider: 'seeded', code });
  return clientOf(address, token);
}

function requestFor(endpoint: Endpoint, input: Record<string, unknown>): { url: string; body?: string } {
  const rest = { ...input };
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]));
    delete rest[name];
    return value;
  });
  if (endpoint.method !== 'GET') return { url: path, body: JSON.stringify(rest) };
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== undefined).map(([name, value]): [string, string] => [name, String(value)]));
  return { url: query.size > 0 ? `${path}?${query}` : path };
}
