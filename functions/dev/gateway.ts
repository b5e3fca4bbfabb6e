import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Audience } from '../../shared/contract/endpoint';
import { refusalWords } from '../../shared/words/refusals';
import type { LambdaHandler } from '../http/serve';
import { gatewayEvent } from './gateway-event';
import type { StaticFiles } from './static-files';

/** A REST API's own limit for a body. */
const LONGEST_BODY = 10 * 1024 * 1024;

/** By the gateway's second part of a path; documents have a function of their own beside the groups. */
export type Lambdas = Record<FunctionGroup, LambdaHandler>;
type FunctionGroup = Audience | 'documents';
/** Answers a `/dev/…` request, or `undefined` when there is no such thing. */
export type DevDoor = (method: string, path: string, body: string) => Promise<unknown>;

/** The deployed gateway's stand-in on one machine: static client, the Lambdas behind `/api`, and the dev door. */
export function gateway(lambdas: Lambdas, files: StaticFiles | undefined, door: DevDoor): Server {
  return createServer((request, response) => {
    answer(request, response, lambdas, files, door).catch(() => send(response, refusal('HallBusy', 503)));
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, lambdas: Lambdas, files: StaticFiles | undefined, door: DevDoor): Promise<void> {
  const url = urlOf(request);
  if (!url) return send(response, refusal('NoSuchPlace', 404));
  if (!url.pathname.startsWith('/api/') && !url.pathname.startsWith('/dev/')) return files ? files(request, response, url.pathname) : send(response, refusal('NoSuchPlace', 404));
  const body = await bodyOf(request);
  if (!body) return send(response, refusal('InputTooLarge', 413), true);
  if (url.pathname.startsWith('/dev/')) return send(response, await devAnswer(door, request.method ?? 'GET', url.pathname, body.toString()));
  const result = await lambdas[groupOf(url.pathname)](gatewayEvent(request, url, body));
  send(response, JSON.parse(JSON.stringify(result)) as APIGatewayProxyResult);
}

function urlOf(request: IncomingMessage): URL | undefined {
  try {
    return new URL(request.url ?? '/', 'http://hall');
  } catch {
    return undefined;
  }
}

/** One `{proxy+}` per trust boundary, and one for the documents of each, as deployed. */
function groupOf(path: string): FunctionGroup {
  const [, , group, part] = path.split('/');
  if (part === 'documents' && group !== 'public') return 'documents';
  return group === 'applicant' || group === 'officer' ? group : 'public';
}

/** The whole body, or `undefined` when it is longer than a gateway takes; the rest is then not read. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_BODY) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function devAnswer(door: DevDoor, method: string, path: string, body: string): Promise<APIGatewayProxyResult> {
  const found = await door(method, path, body);
  if (found === undefined) return refusal('NoSuchPlace', 404);
  const isRefused = typeof found === 'object' && found !== null && 'refusal' in found;
  return { statusCode: isRefused ? 400 : 200, body: JSON.stringify(found), headers: { 'Content-Type': 'application/json; charset=utf-8' } };
}

function refusal(name: 'NoSuchPlace' | 'InputTooLarge' | 'HallBusy', statusCode: number): APIGatewayProxyResult {
  return { statusCode, body: JSON.stringify({ refusal: name, message: refusalWords[name] }), headers: { 'Content-Type': 'application/json; charset=utf-8' } };
}

function send(response: ServerResponse, result: APIGatewayProxyResult, isLast = false): void {
  const headers = Object.fromEntries(Object.entries(result.headers ?? {}).map(([key, value]) => [key, String(value)]));
  response.writeHead(result.statusCode, { ...headers, ...(isLast ? { Connection: 'close' } : {}) });
  response.end(result.body);
}
