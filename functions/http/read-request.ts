import type { APIGatewayProxyEvent } from 'aws-lambda';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';

/** A form with its answers is some 10 KB; files never pass through here. */
const LONGEST_BODY = 256 * 1024;
/** Keys that would be dropped silently further on. */
const DROPPED = new Set(['__proto__', 'constructor', 'prototype']);

/** The input of a request: path, query and JSON body as one object. A body that contradicts the path is refused. */
export function readInput(event: APIGatewayProxyEvent, params: Readonly<Record<string, string>>, takesText = false): Outcome<unknown, 'InputUnreadable' | 'InputTooLarge'> {
  if (takesText) return readText(event, params);
  const body = readBody(event);
  if (!body.ok) return body;
  const inPath = decoded(params);
  const contradicted = Object.keys(inPath).find((key) => key in body.value && body.value[key] !== inPath[key]);
  if (contradicted) return refuse('InputUnreadable', { fields: [{ key: contradicted, problem: 'differs from the path' }] });
  return allow({ ...queryOf(event), ...body.value, ...inPath });
}

/** A body whose words somebody else has chosen; whoever signed it signed it so. */
function readText(event: APIGatewayProxyEvent, params: Readonly<Record<string, string>>): Outcome<unknown, 'InputTooLarge'> {
  const text = textOf(event);
  return Buffer.byteLength(text) > LONGEST_BODY ? refuse('InputTooLarge', { atMostBytes: LONGEST_BODY }) : allow({ ...decoded(params), text });
}

function textOf({ body, isBase64Encoded }: APIGatewayProxyEvent): string {
  return isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString() : body ?? '';
}

export function headerOf(event: APIGatewayProxyEvent, name: string): string | undefined {
  const found = Object.entries(event.headers ?? {}).find(([key]) => key.toLowerCase() === name);
  return found?.[1] ?? undefined;
}

function readBody(event: APIGatewayProxyEvent): Outcome<Record<string, unknown>, 'InputUnreadable' | 'InputTooLarge'> {
  if (!event.body) return allow({});
  const text = textOf(event);
  if (Buffer.byteLength(text) > LONGEST_BODY) return refuse('InputTooLarge', { atMostBytes: LONGEST_BODY });
  try {
    let isTampered = false;
    const read: unknown = JSON.parse(text, (key, value: unknown) => (isTampered ||= DROPPED.has(key), value));
    if (!isTampered && read !== null && typeof read === 'object' && !Array.isArray(read)) return allow(read as Record<string, unknown>);
  } catch {
    // Not JSON: told below, like any other body that is no object.
  }
  return refuse('InputUnreadable', { fields: [{ key: '', problem: 'not a JSON object' }] });
}

function queryOf(event: APIGatewayProxyEvent): Record<string, string | string[] | undefined> {
  const many = event.multiValueQueryStringParameters ?? {};
  return Object.fromEntries(Object.entries(many).map(([key, values]) => [key, values && values.length > 1 ? values : values?.[0]]));
}

/** A part of the path that is no valid encoding stays as it came, and fails its own check. */
function decoded(params: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => {
    try {
      return [key, decodeURIComponent(value)];
    } catch {
      return [key, value];
    }
  }));
}
