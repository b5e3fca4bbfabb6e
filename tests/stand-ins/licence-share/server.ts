import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer, codes, Refused } from './answers';
import type { Asked } from './checks';
import { control, type Controlled } from './control';
import { withAlteredByte } from './faults';
import type { guardFor } from './guard';
import { done, services } from './services';

const LARGEST = 256 * 1024;
type Guard = ReturnType<typeof guardFor>;

/** The share over HTTP: signed calls under `/share`, and `/__control` for this machine. */
export function shareServer(share: Controlled, guard: Guard): Server {
  return createServer((request, response) => {
    serve(request, response, share, guard).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : 'unknown');
    });
  });
}

async function serve(request: IncomingMessage, response: ServerResponse, share: Controlled, guard: Guard): Promise<void> {
  const body = await bodyOf(request);
  if (request.url === '/__control') return send(response, control(JSON.parse(body.toString() || '{}') as Parameters<typeof control>[0], share));
  if (share.faults.takes('down')) return void request.socket.destroy();
  // The work is done at once and the answer comes late: nothing of a call is left over for the next.
  const lateMs = share.faults.slowMs;
  if (share.faults.takes('status500')) return void response.writeHead(500).end();
  if (share.faults.takes('notJson')) return void response.end('<html>维护中</html>');
  const said = JSON.stringify(answerTo(request, body, share, guard));
  if (share.faults.takes('lostReply')) return void request.socket.destroy();
  const told = share.faults.takes('alteredByte') ? withAlteredByte(said) : said;
  if (lateMs > 0) await new Promise((resolve) => setTimeout(resolve, lateMs));
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(told);
}

function answerTo({ method = '', url = '', headers }: IncomingMessage, body: Buffer, share: Controlled, guard: Guard): unknown {
  try {
    guard({ method, path: url, headers, body });
    if (share.faults.takes('busy')) throw new Refused(codes.busy);
    const service = method === 'POST' ? services[url] : undefined;
    if (!service) throw new Refused(codes.noSuchService);
    return done(service(read(body), share));
  } catch (error) {
    if (error instanceof Refused) return answer(error.code);
    throw error;
  }
}

function read(body: Buffer): Asked {
  try {
    const asked: unknown = JSON.parse(body.toString());
    if (asked !== null && typeof asked === 'object' && !Array.isArray(asked)) return asked as Asked;
  } catch {
    // Told below, like any other body that is no object.
  }
  throw new Refused(codes.unreadable);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > LARGEST) throw new Error('Too large');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

function send(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
