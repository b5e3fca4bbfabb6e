import { safeParse } from 'valibot';
import type { Endpoint, InputOf, OutputOf, RefusalOf } from '../../shared/contract/endpoint';
import type { Refusal } from '../../shared/contract/refusals';
import type { RequestMark } from '../../shared/domain/cases/case';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import type { Caller } from '../../shared/domain/people/caller';
import { isStrongEnough, type Strength } from '../../shared/domain/people/strength';
import { mayByMandate } from '../../shared/domain/people/mandate';
import { dayOf } from '../../shared/domain/workdays';
import type { Hall } from '../hall';

/** 96 bits are enough to tell requests apart, and short enough to keep on every step. */
const MARK = 24;

type CallerOf<E extends Endpoint> = E['audience'] extends 'public' ? Caller : Extract<Caller, { audience: E['audience'] }>;
export type Asked = { raw: unknown; caller: Caller; key: string | undefined; hall: Hall };
type Work<E extends Endpoint> = (call: {
  input: InputOf<E>; caller: CallerOf<E>; hall: Hall;
  /** Of every request that may write. One without a key gets its own, so that a repeated write of ours is still recognised. */
  request: RequestMark | undefined;
}) => Promise<Outcome<OutputOf<E>, RefusalOf<E>>>;

export type Handler = { endpoint: Endpoint; run(asked: Asked): Promise<Outcome<unknown, Refusal>> };

/** Audience, mandate, input and idempotency key are checked here, once, for every handler. */
export function handle<E extends Endpoint>(endpoint: E, work: Work<E>): Handler {
  return {
    endpoint,
    async run({ raw, caller, key, hall }) {
      if (endpoint.audience !== 'public' && caller.audience === 'public') return refuse('SignInNeeded');
      if (endpoint.audience !== 'public' && caller.audience !== endpoint.audience) return refuse('NotForYou');
      if (endpoint.strength && !isStrongEnough(strengthOf(caller), endpoint.strength)) return refuse('StrongerSignInNeeded');
      const may = await byMandate(endpoint, caller, hall);
      if (!may.ok) return may;
      const read = safeParse(endpoint.input, raw);
      if (!read.success) return refuse('InputUnreadable', { fields: read.issues.map(fieldOf) });
      const request = endpoint.method === 'GET' ? undefined : markOf(endpoint, raw, caller, key ?? hall.newKey(), hall);
      return work({ input: read.output as InputOf<E>, caller: caller as CallerOf<E>, hall, request });
    },
  };
}

/** Who acts for an enterprise by a mandate: looked at with every request, so that one taken back ends at once. */
async function byMandate({ matter = 'cases' }: Endpoint, caller: Caller, hall: Hall): Promise<Outcome<true, 'MandateEnded' | 'OutsideMandate'>> {
  if (caller.audience !== 'applicant' || caller.mandate === undefined || matter === 'any') return allow(true);
  return mayByMandate(await hall.mandates.find(caller.personId, caller.mandate), { matter, actorId: caller.actorId, today: dayOf(hall.now()) });
}

/** Only applicants sign in more or less strongly. */
function strengthOf(caller: Caller): Strength | undefined {
  return caller.audience === 'applicant' ? caller.strength : undefined;
}

function fieldOf(issue: { path?: readonly { key: unknown }[]; type: string; expected: string | null }): { key: string; problem: string } {
  return { key: (issue.path ?? []).map((part) => String(part.key)).join('.'), problem: issue.expected === 'never' ? 'unknown field' : issue.type };
}

/** A key counts for the person who used it: somebody else's request with the same key is another request. */
function markOf(endpoint: Endpoint, raw: unknown, caller: Caller, key: string, hall: Hall): RequestMark {
  const asked = JSON.stringify([endpoint.name, sorted(raw)]);
  return { key: hall.digest(`${idOf(caller)}\n${key}`).slice(0, MARK), digest: hall.digest(asked).slice(0, MARK) };
}

/** The natural person or officer who is calling. */
export function idOf(caller: Caller): string | undefined {
  if (caller.audience === 'public') return undefined;
  return caller.audience === 'officer' ? caller.officerId : caller.actorId;
}

/** The same request says the same thing whatever order its fields came in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
