import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

const HALF_AN_HOUR_MS = 30 * 60_000;
const MOST_TRIES = 4;
type Fault = 'down' | 'status500' | 'notJson' | 'busy' | 'lostReply' | 'wrongSignature';
type Faults = Partial<Record<Fault, number>>;
type Line = { ftime: string; time?: string; context: string; statusCode: string; areaName?: string };
type Parcel = { com: string; nu: string; phone: string; state: string; data: Line[] };
type Followed = { callbackurl: string; salt: string };
type Answered = { status: number; body: string; isTaken: boolean };
/** `advance`: the trace gets these lines, and the whole of it is pushed `times` over to whoever follows; `status` `abort`: nothing is known. */
type Command = { clear?: true; faults?: Faults; slowMs?: number; clockOffsetMs?: number; register?: { com: string; nu: string; phone: string }; advance?: { nu: string; state: string; lines: Line[]; times?: number; status?: string; comNew?: string }; pushAgain?: true };

const md5 = (text: string) => createHash('md5').update(text, 'utf8').digest('hex').toUpperCase();
const no = (returnCode: string, message: string) => ({ result: false, returnCode, message });

/** 快递100 over HTTP, and `/__control` for this machine: numbers are known once they are registered here. */
export function kuaidi100Server({ customer, key }: { customer: string; key: string }): Server {
  const [left, parcels, followed, asked] = [new Map<string, number>(), new Map<string, Parcel>(), new Map<string, Followed>(), new Map<string, number>()];
  let [slowMs, offsetMs] = [0, 0];
  let waiting: { to: string; body: string; tries: number }[] = [];
  const takes = (name: Fault) => {
    const calls = left.get(name) ?? 0;
    left.set(name, Math.max(0, calls - 1));
    return calls > 0;
  };
  const told = ({ com, nu, state, data }: Parcel) => ({ message: 'ok', nu, ischeck: state === '3' ? '1' : '0', com, status: '200', state, data: [...data].reverse() });

  function query(form: URLSearchParams): unknown {
    const param = form.get('param') ?? '';
    if (form.get('customer') !== customer || form.get('sign') !== md5(param + key + customer)) return no('503', '验证签名失败');
    const { com, num, phone } = JSON.parse(param) as Record<string, string>;
    if (!com || !num || num.length < 6 || num.length > 32) return no('400', '提交的数据不完整');
    const parcel = parcels.get(num);
    if (com === 'shunfeng' && parcel?.phone.slice(-4) !== (phone ?? '').slice(-4)) return no('408', '验证码错误');
    const now = Date.now() + offsetMs;
    if (now - (asked.get(num) ?? -Infinity) < HALF_AN_HOUR_MS) return no('501', '查询过于频繁，单号已锁定');
    asked.set(num, now);
    return parcel && parcel.com === com ? told(parcel) : no('500', '查询无结果，请隔段时间再查');
  }
  function follow(form: URLSearchParams): unknown {
    const given = JSON.parse(form.get('param') ?? '{}') as { company?: string; number?: string; key?: string; parameters?: Followed & { phone?: string } };
    if (form.get('schema') !== 'json' || !given.number || !given.parameters?.callbackurl) return no('400', '提交的数据不完整');
    if (given.key !== key) return no('601', 'KEY已过期');
    if (!['ems', 'shunfeng', 'youzhengguonei'].includes(given.company ?? '')) return no('700', '不支持的快递公司');
    if (given.company === 'shunfeng' && !given.parameters.phone) return no('408', '需要手机号');
    if (followed.has(given.number)) return no('501', '重复订阅');
    followed.set(given.number, given.parameters);
    return { result: true, returnCode: '200', message: '提交成功' };
  }
  async function push(one: (typeof waiting)[number]): Promise<Answered> {
    const answered = await post(one.to, one.body);
    if (!answered.isTaken && one.tries + 1 < MOST_TRIES) waiting.push({ ...one, tries: one.tries + 1 });
    return answered;
  }
  async function advance({ nu, state, lines, times = 1, status = 'polling', comNew }: NonNullable<Command['advance']>): Promise<Answered[]> {
    const parcel = parcels.get(nu);
    const to = followed.get(nu);
    if (parcel) Object.assign(parcel, { state, data: [...parcel.data, ...lines], com: comNew ?? parcel.com });
    if (!parcel || !to) return [];
    const param = JSON.stringify({ status, billstatus: 'got', message: '', autoCheck: comNew ? '1' : '0', comOld: '', comNew: comNew ?? '', lastResult: told(parcel) });
    const sign = takes('wrongSignature') ? md5(`${param}another`) : md5(param + to.salt);
    const body = new URLSearchParams({ param, sign }).toString();
    const answers: Answered[] = [];
    for (let turn = 0; turn < times; turn += 1) answers.push(await push({ to: to.callbackurl, body, tries: 0 }));
    return answers;
  }
  async function again(): Promise<Answered[]> {
    const [those, answers]: [typeof waiting, Answered[]] = [waiting, []];
    waiting = [];
    for (const one of those) answers.push(await push(one));
    return answers;
  }
  async function control(command: Command): Promise<unknown> {
    if (command.clear) {
      [slowMs, offsetMs, waiting] = [0, 0, []];
      left.clear();
    }
    for (const [name, calls] of Object.entries(command.faults ?? {})) left.set(name, calls);
    [slowMs, offsetMs] = [command.slowMs ?? slowMs, command.clockOffsetMs ?? offsetMs];
    if (command.register) parcels.set(command.register.nu, { ...command.register, state: '0', data: [] });
    return { followed: followed.size, answers: command.pushAgain ? await again() : command.advance ? await advance(command.advance) : [] };
  }
  return createServer((request, response) => void serve(request, response).catch((error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : 'unknown')));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (request.url === '/__control') return send(response, await control(JSON.parse(body || '{}') as Command));
    if (slowMs > 0) await new Promise((resolve) => setTimeout(resolve, slowMs));
    if (takes('down')) return void request.socket.destroy();
    if (takes('status500')) return void response.writeHead(500).end();
    if (takes('notJson')) return void response.end('<html>系统维护</html>');
    const form = new URLSearchParams(body);
    const said = takes('busy') ? no('502', '服务器繁忙') : request.url === '/poll' ? follow(form) : query(form);
    if (takes('lostReply')) return void request.socket.destroy();
    send(response, said);
  }
}

async function post(to: string, body: string): Promise<Answered> {
  try {
    const response = await fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', connection: 'close' }, body });
    const said = await response.text();
    return { status: response.status, body: said, isTaken: said.includes('"result":true') && said.includes('"returnCode":"200"') };
  } catch {
    return { status: 0, body: '', isTaken: false };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function send(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json;charset=utf-8' }).end(JSON.stringify(body));
}
