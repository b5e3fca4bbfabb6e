import { safeParse } from 'valibot';
import type { Endpoint, InputOf, OutputOf, RefusalOf } from '../../shared/contract/endpoint';
import { type alwaysPossible, type whenSignedIn, type Refusal } from '../../shared/contract/refusals';
import type { RequestMark } from '../../shared/domain/cases/case';
import { refuse, type Outcome } from '../../shared/domain/outcome';
import type { Caller } from '../../shared/domain/people/caller';
import type { Hall } from '../hall';

/** What the HTTP layer may refuse on every endpoint's behalf. */
export type LayerRefusal = (typeof alwaysPossible)[number] | (typeof whenSignedIn)[number];
type CallerOf<E extends Endpoint> = E['audience'] extends 'public' ? Caller : Extract<Caller, { audience: E['audience'] }>;
export type Asked = { raw: unknown; caller: Caller; key: string | undefined; hall: Hall };
type Work<E extends Endpoint> = (call: {
  input: InputOf<E>; caller: CallerOf<E>; hall: Hall;
  /** Present when the request brought an idempotency key. */
  request: RequestMark | undefined;
}) => Promise<Outcome<OutputOf<E>, RefusalOf<E>>>;

export type Handler = { endpoint: Endpoint; run(asked: Asked): Promise<Outcome<unknown, Refusal>> };

/** Audience, input and idempotency key are checked here, once, for every handler. */
export function handle<E extends Endpoint>(endpoint: E, work: Work<E>): Handler {
  return {
    endpoint,
    async run({ raw, caller, key, hall }) {
      if (endpoint.audience !== 'public' && caller.audience === 'public') return refuse('SignInNeeded');
      if (endpoint.audience !== 'public' && caller.audience !== endpoint.audience) return refuse('NotForYou');
      const read = safeParse(endpoint.input, raw);
      if (!read.success) return refuse('InputUnreadable', { fields: read.issues.map(fieldOf) });
      const request = key === undefined ? undefined : { key, digest: hall.digest(JSON.stringify([endpoint.name, sorted(raw)])) };
      return work({ input: read.output as InputOf<E>, caller: caller as CallerOf<E>, hall, request });
    },
  };
}

function fieldOf(issue: { path?: readonly { key: unknown }[]; type: string; expected: string | null }): { key: string; problem: string } {
  return { key: (issue.path ?? []).map((part) => String(part.key)).join('.'), problem: issue.expected === 'never' ? 'unknown field' : issue.type };
}

/** The same request says the same thing whatever order its fields came in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
