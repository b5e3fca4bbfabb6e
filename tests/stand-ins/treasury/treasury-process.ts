import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { openBank } from './bank';
import { guardFor } from './guard';
import { openOrders } from './orders';
import { treasuryServer } from './server';

/** The stand-in of the county's treasury and its agent bank as a process of its own; it listens to this machine alone and ends with whoever started it. */
const env = process.env;
let offsetMs = Number(env['HALL_CLOCK_OFFSET_MS'] ?? 0);
const folder = env['HALL_CATALOGUE'] || 'shared/catalogue';
const read = <T>(name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

const names = new Map(read<{ creditCode: string; name: string }[]>('enterprises.json').map(({ creditCode, name }) => [creditCode, name]));
const notes = read<{ policies: Record<string, { vendor?: { creditCode: string; holder: string } }> }>('policy-notes.json');
for (const { vendor } of Object.values(notes.policies)) if (vendor) names.set(vendor.creditCode, vendor.holder);
const { holidays, workingWeekends } = read<{ holidays: string[]; workingWeekends: string[] }>('calendar.json');
const quota = new Map(read<{ code: string; budgetFen: number }[]>('policies.json').map(({ code, budgetFen }) => [code, budgetFen]));
const bank = openBank(names, new Set(holidays), new Set(workingWeekends));
const secret = env['TREASURY_SECRET'] || readFileSync(env['TREASURY_SECRET_FILE'] ?? '', 'utf8').trim();
const server = treasuryServer({
  orders: openOrders(bank, quota), bank, quota, setClock: (ms) => void (offsetMs = ms),
  today: () => new Date(Date.now() + offsetMs + 8 * 3_600_000).toISOString().slice(0, 10),
  // Signatures go by the machine's clock: the hall's may be set to another year.
  guard: guardFor({ id: env['TREASURY_APP_ID'] ?? '', secret }, () => Date.now()),
});

process.on('message', (message: { clockOffsetMs?: number }) => {
  if (message.clockOffsetMs !== undefined) offsetMs = message.clockOffsetMs;
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
server.on('error', () => process.exit(1));
server.listen(Number(env['TREASURY_PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The treasury's stand-in listens on http://127.0.0.1:${port}\n`);
  process.send?.({ ready: true, port });
});
