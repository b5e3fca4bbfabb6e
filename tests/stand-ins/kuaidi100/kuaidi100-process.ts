import type { AddressInfo } from 'node:net';
import { kuaidi100Server } from './server';

/** 快递100's stand-in; it listens to this machine alone and ends with whoever started it. Its clock is the machine's. */
const env = process.env;
const key = env['KUAIDI100_KEY'] ?? '';
const server = kuaidi100Server({ customer: env['KUAIDI100_CUSTOMER'] ?? '', key });
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
server.on('error', () => process.exit(1));
server.listen(Number(env['KUAIDI100_PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The stand-in of kuaidi100 listens on http://127.0.0.1:${port}\n`);
  process.send?.({ ready: 'kuaidi100', port });
});
