import type { AddressInfo } from 'node:net';
import { sfServer } from './server';

/** 顺丰's stand-in; it listens to this machine alone and ends with whoever started it. Its clock is the machine's. */
const env = process.env;
const checkWord = env['SF_CHECK_WORD'] ?? '';
const server = sfServer({ partnerId: env['SF_PARTNER_ID'] ?? '', checkWord, reportsTo: env['SF_REPORTS_TO'] ?? '', now: Date.now });
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
server.on('error', () => process.exit(1));
server.listen(Number(env['SF_PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The stand-in of SF listens on http://127.0.0.1:${port}\n`);
  process.send?.({ ready: 'sf', port });
});
