import { fork } from 'node:child_process';
import { join } from 'node:path';

export type RunningTreasury = { url: string; env: Record<string, string>; control(command: Record<string, unknown>): Promise<void>; setClock(now: string): Promise<void>; stop(): Promise<void> };

const APP = { id: 'dayu-hall', secret: 'another secret of the test hall' };

/** The treasury's stand-in as a process of its own, on a port of its own, with no order. */
export async function openTreasuryProcess(): Promise<RunningTreasury> {
  const env = { ...process.env, TREASURY_PORT: '0', TREASURY_APP_ID: APP.id, TREASURY_SECRET: APP.secret, HALL_CATALOGUE: 'shared/catalogue' };
  const child = fork(join(process.env['HALL_BUNDLES'] ?? '', 'treasury-process.js'), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', () => reject(new Error('The treasury did not open')));
  });
  const url = `http://127.0.0.1:${port}`;
  const control = async (command: Record<string, unknown>) => {
    const response = await fetch(`${url}/__control`, { method: 'POST', body: JSON.stringify(command), headers: { connection: 'close' } });
    if (!response.ok) throw new Error(await response.text());
  };
  return {
    url, env: { TREASURY_URL: url, TREASURY_APP_ID: APP.id, TREASURY_KEY: APP.secret }, control,
    setClock: (now) => control({ clockOffsetMs: Date.parse(now) - Date.now() }),
    stop: () => new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    }),
  };
}
