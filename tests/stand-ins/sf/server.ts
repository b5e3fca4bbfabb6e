import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer, guardFor } from './guard';
import { openOrders, type Route } from './orders';
import { openPushes, type Answered } from './pushes';

type Fault = 'down' | 'status500' | 'notJson' | 'busy' | 'lostReply' | 'wrongSignature';
type Faults = Partial<Record<Fault, number>>;
/** `advance`: what the courier scanned, pushed in this order, `times` over, all in one push if `batched`; `isSilent` is not pushed. */
type Command = {
  clear?: true; faults?: Faults; slowMs?: number; resultAsObject?: boolean; denied?: boolean; reportsTo?: string; screened?: Record<string, 1 | 3>; decide?: { orderId: string; filterResult: 2 | 3 };
  advance?: { waybillNo: string; scans: Route[]; times?: number; batched?: boolean; isSilent?: boolean }; pushAgain?: true;
};

/** 顺丰开放平台 over HTTP, and `/__control` for this machine. */
export function sfServer(settings: { partnerId: string; checkWord: string; reportsTo: string; now(): number }): Server {
  const [orders, guard, pushes, left] = [openOrders(), guardFor(settings), openPushes(), new Map<string, number>()];
  let [slowMs, asObject, isDenied, reportsTo] = [0, false, false, settings.reportsTo];
  const takes = (name: Fault) => {
    const calls = left.get(name) ?? 0;
    left.set(name, Math.max(0, calls - 1));
    return calls > 0;
  };
  const services: Record<string, (asked: Record<string, unknown>) => unknown> = { EXP_RECE_CREATE_ORDER: orders.create, EXP_RECE_SEARCH_ORDER_RESP: orders.search, EXP_RECE_UPDATE_ORDER: orders.update, EXP_RECE_SEARCH_ROUTES: orders.routes };
  function business(form: Record<string, string>): unknown {
    const code = isDenied ? 'A1003' : guard(form);
    if (code !== 'A1000') return answer(code, undefined, false);
    try {
      return answer(code, services[form['serviceCode'] ?? '']?.(JSON.parse(form['msgData'] ?? '') as Record<string, unknown>), !asObject);
    } catch {
      return answer('A1001', undefined, false);
    }
  }
  async function advance({ waybillNo, scans, times = 1, batched, isSilent }: NonNullable<Command['advance']>): Promise<Answered[]> {
    const order = orders.ofWaybill(waybillNo);
    order?.routes.push(...scans);
    if (isSilent) return [];
    const to = takes('wrongSignature') ? `${reportsTo}x` : reportsTo;
    const lines = scans.map((scan, index) => ({ id: `${waybillNo}-${index}-${scan.opCode}`, mailno: waybillNo, ...(order ? { orderid: order.orderId } : {}), ...scan }));
    const bodies = (batched ? [lines] : lines.map((line) => [line])).map((some) => JSON.stringify({ Body: { WaybillRoute: some } }));
    const answers: Answered[] = [];
    for (let turn = 0; turn < times; turn += 1) for (const body of bodies) answers.push(await pushes.push(to, body));
    return answers;
  }
  async function control(command: Command): Promise<unknown> {
    if (command.clear) [slowMs, asObject, isDenied] = [0, false, false];
    if (command.clear) for (const forget of [() => left.clear(), () => orders.screened.clear(), pushes.forget]) forget();
    for (const [name, calls] of Object.entries(command.faults ?? {})) left.set(name, calls);
    for (const [county, result] of Object.entries(command.screened ?? {})) orders.screened.set(county, result);
    [slowMs, asObject, isDenied, reportsTo] = [command.slowMs ?? slowMs, command.resultAsObject ?? asObject, command.denied ?? isDenied, command.reportsTo ?? reportsTo];
    if (command.decide) orders.decide(command.decide.orderId, command.decide.filterResult);
    const answers = command.pushAgain ? await pushes.again(reportsTo) : command.advance ? await advance(command.advance) : [];
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
    const said = takes('busy') ? answer('A1099', undefined, false) : business(Object.fromEntries(new URLSearchParams(body)));
    if (takes('lostReply')) return void request.socket.destroy();
    send(response, said);
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
