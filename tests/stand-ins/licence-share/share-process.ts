import { mkdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { openBook } from './book';
import { openFaults } from './faults';
import { guardFor } from './guard';
import { readRegister } from './register';
import { openSeal } from './seal';
import { shareServer } from './server';

/** The stand-in of the licence share as a process of its own; it listens to this machine alone and ends with whoever started it. */
const env = process.env;
const folder = env['SHARE_FOLDER'] || undefined;
if (folder) mkdirSync(folder, { recursive: true });
let offsetMs = Number(env['HALL_CLOCK_OFFSET_MS'] ?? 0);
let skewMs = 0;

const register = readRegister(env['HALL_CATALOGUE'] || 'shared/catalogue');
const seal = openSeal(folder);
const secret = env['SHARE_SECRET'] || readFileSync(env['SHARE_SECRET_FILE'] ?? '', 'utf8').trim();
const share = {
  register, seal, book: openBook(folder, register), faults: openFaults(), now: () => Date.now() + offsetMs,
  setClock: (ms: number) => void (offsetMs = ms), setSkew: (ms: number) => void (skewMs = ms),
};
// Signatures go by the machine's clock: the hall's may be set to another year.
const server = shareServer(share, guardFor({ id: env['SHARE_APP_ID'] ?? '', secret }, () => Date.now() + skewMs));

process.on('message', (message: { clockOffsetMs?: number }) => {
  if (message.clockOffsetMs !== undefined) offsetMs = message.clockOffsetMs;
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
server.on('error', () => process.exit(1));
server.listen(Number(env['SHARE_PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The licence share's stand-in listens on http://127.0.0.1:${port}\n`);
  process.send?.({ ready: true, port, publicKey: seal.publicKey });
});
