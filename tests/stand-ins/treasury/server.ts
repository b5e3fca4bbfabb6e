import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answer, codes, Refused } from './answers';
import type { Bank } from './bank';
import type { guardFor } from './guard';
import type { openOrders, Order } from './orders';

const LARGEST = 1024 * 1024;
const faultNames = ['down', 'busy', 'lostReply', 'status500', 'notJson'] as const;
type Faults = Partial<Record<(typeof faultNames)[number], number>>;
type Command = { clear?: true; faults?: Faults; clockOffsetMs?: number; account?: Parameters<Bank['open']>[0]; quota?: Record<string, number> };
export type Treasury = {
  orders: ReturnType<typeof openOrders>; bank: Bank; quota: Map<string, number>;
  today(): string; setClock(offsetMs: number): void; guard: ReturnType<typeof guardFor>;
};

/** The treasury over HTTP: signed calls under `/treasury`, and `/__control` for this machine. */
export function treasuryServer(treasury: Treasury): Server {
  const left = new Map<string, number>();
  const takes = (name: (typeof faultNames)[number]) => {
    const calls = left.get(name) ?? 0;
    if (calls > 0) left.set(name, calls - 1);
    return calls > 0;
  };
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (request.url === '/__control') return send(response, control(JSON.parse(body.toString() || '{}') as Command));
    if (takes('down')) return void request.socket.destroy();
    if (takes('status500')) return void response.writeHead(500).end();
    if (takes('notJson')) return void response.end('<html>维护中</html>');
    const said = takes('busy') ? answer(codes.busy) : answerTo(request, body);
    if (takes('lostReply')) return void request.socket.destroy();
    send(response, said);
  }
  function control({ clear, faults = {}, clockOffsetMs, account, quota = {} }: Command): unknown {
    if (clear) left.clear();
    for (const name of faultNames) if (faults[name] !== undefined) left.set(name, faults[name]);
    if (clockOffsetMs !== undefined) treasury.setClock(clockOffsetMs);
    if (account) treasury.bank.open(account);
    for (const [code, fen] of Object.entries(quota)) treasury.quota.set(code, fen);
    return { today: treasury.today() };
  }
  function answerTo({ method = '', url = '', headers }: IncomingMessage, body: Buffer): unknown {
    try {
      treasury.guard({ method, path: url, headers, body });
      const asked = read(body);
      if (url === '/treasury/payment-orders') return answer(codes.done, treasury.orders.accept(orderFrom(asked), treasury.today()));
      if (url === '/treasury/query') return answer(codes.done, treasury.orders.query(String(asked['orderNo']), treasury.today()));
      if (url === '/treasury/statement') return answer(codes.done, { lines: treasury.orders.statement(String(asked['day']), treasury.today()) });
      throw new Refused(codes.noSuchService);
    } catch (error) {
      if (error instanceof Refused) return answer(error.code);
      throw error;
    }
  }
  return createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : 'unknown');
    });
  });
}

function read(body: Buffer): Record<string, unknown> {
  try {
    const asked: unknown = JSON.parse(body.toString());
    if (asked !== null && typeof asked === 'object' && !Array.isArray(asked)) return asked as Record<string, unknown>;
  } catch {
    // Told below, like any other body that is no object.
  }
  throw new Refused(codes.unreadable);
}

function orderFrom({ orderNo, budgetCode, totalFen, lines }: Record<string, unknown>): Order {
  const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
  if (!isText(orderNo) || !isText(budgetCode) || typeof totalFen !== 'number' || !Array.isArray(lines)) throw new Refused(codes.unreadable);
  const read = (lines as Record<string, unknown>[]).map(({ lineNo, payee, payeeCode, bank, accountNo, amountFen, purpose }) => {
    if (typeof lineNo !== 'number' || typeof amountFen !== 'number' || ![payee, payeeCode, bank, accountNo, purpose].every(isText)) throw new Refused(codes.unreadable);
    return { lineNo, amountFen, payee: payee as string, payeeCode: payeeCode as string, bank: bank as string, accountNo: accountNo as string, purpose: purpose as string };
  });
  return { orderNo, budgetCode, totalFen, lines: read };
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
