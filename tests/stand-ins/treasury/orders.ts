import { codes, Refused } from './answers';
import type { Bank, Fate, Line } from './bank';

export type Order = { orderNo: string; budgetCode: string; totalFen: number; lines: Line[] };
type Kept = Order & { content: string; acceptedOn: string };
export type Told = Fate & Pick<Line, 'lineNo' | 'amountFen'>;

const MOST_LINES = 500;

/** Payment orders (支付令) and what the agent bank made of them on the next working day. */
export function openOrders(bank: Bank, quota: Map<string, number>) {
  const orders = new Map<string, Kept>();
  const told = (order: Kept, today: string): Told[] => order.lines.map((line) => ({ lineNo: line.lineNo, amountFen: line.amountFen, ...bank.outcome(line, order.acceptedOn, today) }));
  return {
    /** The same order again is the same order; another one under its number is refused. */
    accept(order: Order, today: string): { orderNo: string; acceptedOn: string } {
      const content = JSON.stringify(order);
      const before = orders.get(order.orderNo);
      if (before && before.content !== content) throw new Refused(codes.otherOrder);
      if (before) return { orderNo: order.orderNo, acceptedOn: before.acceptedOn };
      check(order);
      const left = quota.get(order.budgetCode);
      if (left === undefined) throw new Refused(codes.noSuchBudget);
      if (left < order.totalFen) throw new Refused(codes.quotaExceeded);
      quota.set(order.budgetCode, left - order.totalFen);
      orders.set(order.orderNo, { ...order, content, acceptedOn: today });
      return { orderNo: order.orderNo, acceptedOn: today };
    },
    query(orderNo: string, today: string): { acceptedOn: string; lines: Told[] } {
      const order = orders.get(orderNo);
      if (!order) throw new Refused(codes.noSuchOrder);
      return { acceptedOn: order.acceptedOn, lines: told(order, today) };
    },
    /** What left or came back on a day, for reconciliation. */
    statement(day: string, today: string): { orderNo: string; lineNo: number; amountFen: number; state: Told['state'] }[] {
      return [...orders.values()].flatMap((order) => told(order, today).filter(({ on, state }) => on === day && state !== 'ordered').map(({ lineNo, amountFen, state }) => ({ orderNo: order.orderNo, lineNo, amountFen, state })));
    },
  };
}

function check({ lines, totalFen }: Order): void {
  if (lines.length === 0) throw new Refused(codes.noLines);
  if (lines.length > MOST_LINES) throw new Refused(codes.tooManyLines);
  if (lines.some(({ amountFen }) => !Number.isSafeInteger(amountFen) || amountFen <= 0)) throw new Refused(codes.amountWrong);
  if (new Set(lines.map(({ lineNo }) => lineNo)).size !== lines.length) throw new Refused(codes.lineTwice);
  if (lines.reduce((sum, { amountFen }) => sum + amountFen, 0) !== totalFen) throw new Refused(codes.totalDiffers);
}
