import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { statusOf, type Refusal, type RefusalBody } from '../../shared/contract/refusals';
import { isCaseNo } from '../../shared/domain/cases/case-no';
import { allow, refuse, type Outcome, type Refused } from '../../shared/domain/outcome';
import type { Caller } from '../../shared/domain/people/caller';
import { refusalWords } from '../../shared/words/refusals';
import type { Hall } from '../hall';
import { idOf, type Asked, type Handler } from './handle';
import { paceKept, type Pace } from './pace';
import { headerOf, readInput } from './read-request';
import { routesOf, type Match } from './routes';

export type LambdaHandler = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;
export type Log = (line: Record<string, unknown>) => void;

const LONGEST_KEY = 100;

/** One Lambda: gateway event in, answer or refusal out. Accidents are caught here and nowhere else. */
export function serve(handlers: readonly Handler[], openHall: () => Promise<Hall>, log: Log): LambdaHandler {
  const find = routesOf(handlers);
  const pace = paceKept();
  return async (event) => {
    const startedAt = performance.now();
    const match = find(event.httpMethod, event.path);
    const outcome = match ? await answer(event, match, openHall, log, pace) : { ...refuse('NoSuchPlace'), actor: undefined };
    const status = outcome.ok ? 200 : statusOf[outcome.refusal];
    log({
      endpoint: match?.handler.endpoint.name ?? 'none', status, ms: Math.round(performance.now() - startedAt), actor: outcome.actor,
      record: recordOf(match), refusal: outcome.ok ? undefined : outcome.refusal,
    });
    return reply(status, outcome.ok ? outcome.value : bodyOf(outcome), retryAfter(outcome));
  };
}

/** A case number, or nothing: a path may hold anything, and a log line may not. */
function recordOf(match: Match | undefined): string | undefined {
  const caseNo = match?.params['caseNo'];
  return caseNo !== undefined && isCaseNo(caseNo) ? caseNo : undefined;
}

type Answered = Outcome<unknown, Refusal> & { actor: string | undefined };

async function answer(event: APIGatewayProxyEvent, { handler, params }: Match, openHall: () => Promise<Hall>, log: Log, pace: Pace): Promise<Answered> {
  let actor: string | undefined;
  try {
    const hall = await openHall();
    const { perMinute, name } = handler.endpoint;
    const may = perMinute === undefined ? undefined : pace(`${name}\n${event.requestContext.identity.sourceIp}`, perMinute, hall.now());
    if (may && !may.isOpen) return { ...refuse('TooManyRequests', { seconds: may.seconds }), actor };
    const asked = ask(event, params, handler, hall);
    if (!asked.ok) return { ...asked, actor };
    actor = idOf(asked.value.caller);
    return { ...(await handler.run(asked.value)), actor };
  } catch (error) {
    log({ accident: handler.endpoint.name, error: error instanceof Error ? error.stack : 'unknown' });
    return { ...refuse('HallBusy'), actor };
  }
}

function ask(event: APIGatewayProxyEvent, params: Record<string, string>, handler: Handler, hall: Hall): Outcome<Asked, Refusal> {
  const { audience, knowsCaller } = handler.endpoint;
  const isAnybody = audience === 'public' && !(knowsCaller && headerOf(event, 'authorization') !== undefined);
  const caller = isAnybody ? allow<Caller>({ audience: 'public' }) : callerOf(event, hall);
  if (!caller.ok) return caller;
  const input = readInput(event, params, handler.endpoint.takesText);
  if (!input.ok) return input;
  const key = headerOf(event, 'idempotency-key');
  if (key !== undefined && (key === '' || key.length > LONGEST_KEY)) return refuse('InputUnreadable', { fields: [{ key: 'Idempotency-Key', problem: 'length' }] });
  return allow({ raw: input.value, caller: caller.value, key, hall });
}

function callerOf(event: APIGatewayProxyEvent, hall: Hall): Outcome<Caller, 'SignInNeeded' | 'SignInExpired'> {
  const token = /^Bearer (\S+)$/i.exec(headerOf(event, 'authorization') ?? '')?.[1];
  if (!token) return refuse('SignInNeeded');
  const read = hall.sessions.read(token, hall.now());
  return read.ok ? allow(read.session) : refuse(read.refusal);
}

function bodyOf({ refusal, about }: Refused<Refusal>): RefusalBody {
  return { refusal, message: refusalWords[refusal], ...(about === undefined ? {} : { about }) };
}

/** When whoever asked too often may ask again. */
function retryAfter(outcome: Outcome<unknown, Refusal>): Record<string, string> {
  const about = outcome.ok ? undefined : outcome.about;
  const isPaced = about !== null && typeof about === 'object' && 'seconds' in about && !outcome.ok && outcome.refusal === 'TooManyRequests';
  return isPaced ? { 'Retry-After': String(about.seconds) } : {};
}

function reply(statusCode: number, body: unknown, more: Record<string, string>): APIGatewayProxyResult {
  return {
    statusCode, body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff', ...more },
  };
}
