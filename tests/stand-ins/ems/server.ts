import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { openOrders, type Said, type Scan } from './orders';
import { close, open } from './seal';

const SKEW_MS = 5 * 60_000;
type Fault = 'down' | 'status500' | 'notJson' | 'busy' | 'lostReply' | 'wrongSignature';
type Faults = Partial<Record<Fault, number>>;
type Answered = { status: number; body: string; isTaken: boolean };
/** `advance`: what was scanned, pushed in this order, `times` over; `isSilent` is not pushed. `skewMs`: how wrong the clock here is. */
type Command = { clear?: true; faults?: Faults; slowMs?: number; skewMs?: number; refusesTwice?: boolean; reportsTo?: string; advance?: { waybillNo: string; scans: Scan[]; times?: number; isSilent?: boolean }; pushAgain?: true };
export type Settings = { senderNo: string; authorization: string; signKey: string; reportsTo: string };

/** 中国邮政's platform over HTTP, and `/__control` for this machine. */
export function emsServer(settings: Settings): Server {
  const [orders, left] = [openOrders(), new Map<string, number>()];
  let [slowMs, skewMs, refusesTwice, reportsTo, serial] = [0, 0, false, settings.reportsTo, 0];
  let waiting: { serialNo: string; body: string }[] = [];
  const takes = (name: Fault) => {
    const calls = left.get(name) ?? 0;
    left.set(name, Math.max(0, calls - 1));
    return calls > 0;
  };
  function business(form: URLSearchParams): Said {
    const no = (retCode: string, retMsg: string): Said => ({ retCode, retMsg, retBody: null });
    if (form.get('senderNo') !== settings.senderNo || form.get('authorization') !== settings.authorization) return no('00002', '授权码与协议客户号不匹配');
    const sent = Date.parse(`${(form.get('timeStamp') ?? '').replace(' ', 'T')}+08:00`);
    if (!(Math.abs(Date.now() + skewMs - sent) <= SKEW_MS)) return no('00003', '时间戳超出允许范围');
    const text = open(form.get('logitcsInterface') ?? '', settings.signKey);
    if (text === undefined) return no('00004', '签名验证失败');
    const asked = JSON.parse(text) as Record<string, unknown>;
    switch (form.get('apiCode')) {
      case '020003': return orders.create(asked, refusesTwice);
      case '020006': return orders.cancel(asked);
      case '020007': return orders.find(asked);
      case '010004': return orders.label(asked);
      case '040001': return orders.trace(asked);
      default: return no('00001', '接口代码不存在');
    }
  }
  async function push(serialNo: string, body: string): Promise<Answered> {
    const answered = await post(reportsTo, body, serialNo);
    if (!answered.isTaken) waiting.push({ serialNo, body });
    return answered;
  }
  async function advance({ waybillNo, scans, times = 1, isSilent }: NonNullable<Command['advance']>): Promise<Answered[]> {
    const order = orders.ofWaybill(waybillNo);
    order?.scans.push(...scans);
    const key = takes('wrongSignature') ? Buffer.from('another key here').toString('base64') : settings.signKey;
    const pushes = isSilent ? [] : scans.map((scan) => {
      const serialNo = `EMS${String((serial += 1)).padStart(10, '0')}`;
      const text = JSON.stringify({ serialNo, responseItems: [{ waybillNo, ...(order ? { logisticsOrderNo: order.logisticsOrderNo } : {}), ...scan }] });
      return { serialNo, body: new URLSearchParams({ apiCode: '040001', senderNo: settings.senderNo, logitcsInterface: close(text, key) }).toString() };
    });
    const answers: Answered[] = [];
    for (let turn = 0; turn < times; turn += 1) for (const { serialNo, body } of pushes) answers.push(await push(serialNo, body));
    return answers;
  }
  async function again(): Promise<Answered[]> {
    const [those, answers]: [typeof waiting, Answered[]] = [waiting, []];
    waiting = [];
    for (const { serialNo, body } of those) answers.push(await push(serialNo, body));
    return answers;
  }
  async function control(command: Command): Promise<unknown> {
    if (command.clear) {
      [slowMs, skewMs, refusesTwice, waiting] = [0, 0, false, []];
      left.clear();
    }
    for (const [name, calls] of Object.entries(command.faults ?? {})) left.set(name, calls);
    [slowMs, skewMs, refusesTwice, reportsTo] = [command.slowMs ?? slowMs, command.skewMs ?? skewMs, command.refusesTwice ?? refusesTwice, command.reportsTo ?? reportsTo];
    const answers = command.pushAgain ? await again() : command.advance ? await advance(command.advance) : [];
    return { orders: orders.count(), answers };
  }
  return createServer((request, response) => void serve(request, response).catch((error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : 'unknown')));

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (request.url === '/__control') return send(response, await control(JSON.parse(body || '{}') as Command));
    if (slowMs > 0) await new Promise((resolve) => setTimeout(resolve, slowMs));
    if (takes('down')) return void request.socket.destroy();
    if (takes('status500')) return void response.writeHead(500).end();
    if (takes('notJson')) return void response.end('<html>系统维护</html>');
    const said = takes('busy') ? { retCode: '99999', retMsg: '系统繁忙', retBody: null } : business(new URLSearchParams(body));
    if (takes('lostReply')) return void request.socket.destroy();
    send(response, { ...said, retBody: said.retBody === null ? null : JSON.stringify(said.retBody), serialNo: `R${String((serial += 1))}` });
  }
}

/** It has to be answered with 00000 and its own serial number. */
async function post(to: string, body: string, serialNo: string): Promise<Answered> {
  try {
    const response = await fetch(to, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', connection: 'close' }, body });
    const said = await response.text();
    return { status: response.status, body: said, isTaken: said.includes('"code":"00000"') && said.includes(`"serialNo":"${serialNo}"`) };
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
