import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Objects } from './objects';
import type { Key } from './signature';

export type Bucket = { objects: Objects; key: Key; now(): number };
export type Asked = { request: IncomingMessage; response: ServerResponse; url: URL; bucket: string; key: string };
const cors = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, x-amz-version-id' };

export function send(response: ServerResponse, status: number, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...cors, ...(body ? { 'Content-Type': 'application/xml' } : {}), ...headers });
  response.end(body);
}
