import type { AddressInfo } from 'node:net';
import { emsServer } from './server';

/** 中国邮政's stand-in; it listens to this machine alone and ends with whoever started it. Its clock is the machine's. */
const env = process.env;
const signKey = env['EMS_SIGN_KEY'] ?? '';
const server = emsServer({ senderNo: env['EMS_SENDER_NO'] ?? '', authorization: env['EMS_AUTHORIZATION'] ?? '', signKey, reportsTo: env['EMS_REPORTS_TO'] ?? '' });
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => process.exit(0));
server.on('error', () => process.exit(1));
server.listen(Number(env['EMS_PORT'] ?? 0), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`The stand-in of EMS listens on http://127.0.0.1:${port}\n`);
  process.send?.({ ready: 'ems', port });
});
