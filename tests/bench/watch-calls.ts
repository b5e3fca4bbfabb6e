import type { BenchHall } from './bench-hall';

export type Call = { name: string; read: number; write: number };
type Capacity = { CapacityUnits?: number };

/** Listens to every command of the table's client and asks for the units it used. */
export function watchCalls({ records }: BenchHall): Call[] {
  const seen: Call[] = [];
  const client = records.table.getDocumentClient();
  client.middlewareStack.add((next, context) => async (args) => {
    const asked = { ...args, input: { ...args.input, ReturnConsumedCapacity: 'INDEXES' } };
    const result = await next(asked as typeof args);
    const { ConsumedCapacity } = result.output as { ConsumedCapacity?: Capacity | Capacity[] };
    const units = [ConsumedCapacity ?? []].flat().reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
    const name = String((context as { commandName?: string }).commandName).replace('Command', '');
    const isWrite = /Put|Update|Write|Delete/.test(name);
    seen.push({ name, read: isWrite ? 0 : units, write: isWrite ? units : 0 });
    return result;
  }, { step: 'initialize', priority: 'low', name: 'watchCalls' });
  return seen;
}

export function told(name: string, seen: readonly Call[]): string {
  const sum = (pick: (call: Call) => number) => seen.reduce((total, call) => total + pick(call), 0);
  return `${name.padEnd(18)} ${seen.length} calls, ${sum((call) => call.read)} RCU, ${sum((call) => call.write)} WCU  (${seen.map((call) => call.name).join(', ')})`;
}
