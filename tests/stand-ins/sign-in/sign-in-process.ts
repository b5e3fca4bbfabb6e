import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openOnce } from './once';
import { openProvinceApi, type Citizen } from './province';
import { openWechatApi, type Phone } from './wechat';

/** WeChat's and the province's stand-ins in one process; it listens to this machine alone and ends with whoever started it. */
type Command = { login?: Phone; phone?: Phone; ticket?: Citizen; laterMs?: number; dropToken?: true; faults?: Record<string, number> };
const env = process.env;
let laterMs = 0;
const now = () => Date.now() + laterMs;
const [codes, tickets] = [openOnce<Phone>(now), openOnce<Citizen>(now)];
const wechat = openWechatApi({ appId: env['WECHAT_APP_ID'] ?? '', secret: env['WECHAT_SECRET'] ?? '', codes, now });
const province = openProvinceApi({ appId: env['PROVINCE_APP_ID'] ?? '', secret: env['PROVINCE_SECRET'] ?? '', tickets, now: Date.now });
const faults = new Map<string, number>();
const asked = new Map<string, number>();

function control({ login, phone, ticket, laterMs: later, dropToken, faults: more = {} }: Command): unknown {
  if (later !== undefined) laterMs = later;
  if (dropToken) wechat.dropToken();
  for (const [name, times] of Object.entries(more)) faults.set(name, times);
  const code = login ? codes.give('login', login) : phone ? codes.give('phone', phone) : ticket ? tickets.give('ticket', ticket) : '';
  return { code, asked: Object.fromEntries(asked) };
}

function takes(name: string): boolean {
  const left = faults.get(name) ?? 0;
  faults.set(name, Math.max(0, left - 1));
  return left > 0;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
  bodyOf(request).then((body) => {
    if (pathname === '/__control') return void response.end(JSON.stringify(control(JSON.parse(body) as Command)));
    asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
    if (takes('down')) return void request.socket.destroy();
    if (takes('notJson')) return void response.end('<html>维护中</html>');
    // WeChat sends JSON as plain text.
    response.setHeader('Content-Type', 'text/plain');
    if (takes('busy')) return void response.end(JSON.stringify({ errcode: -1, errmsg: 'system error', code: '9001' }));
    const said = pathname === '/ticket/validate' ? province(request.headers, body) : wechat.answer({ path: pathname, query: searchParams, body: JSON.parse(body || '{}') as Record<string, unknown> });
    if (takes('lostReply')) return void request.socket.destroy();
    response.end(JSON.stringify(said));
  }).catch(() => request.socket.destroy());
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
server.on('error', () => process.exit(1));
server.listen(Number(env['SIGN_IN_PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The stand-ins of WeChat and the province listen on http://127.0.0.1:${port}\n`);
  process.send?.({ ready: true, port });
});
