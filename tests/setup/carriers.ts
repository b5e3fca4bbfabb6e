import { fork } from 'node:child_process';
import { join } from 'node:path';
import { KEYS, keysOf } from './carrier-keys';

const names = ['ems', 'sf', 'kuaidi100'] as const;
export type CarrierStandIn = (typeof names)[number];
/** What each push was answered; `orders`: how many there are. */
export type Told = { orders: number; followed: number; answers: { status: number; body: string; isTaken: boolean }[] };
export type RunningCarriers = {
  urls: Record<CarrierStandIn, string>;
  /** What a hall must be told to find them. */
  env: Record<string, string>;
  control(name: CarrierStandIn, command: Record<string, unknown>): Promise<Told>;
  stop(): Promise<void>;
};

/** The three carriers' stand-ins in a process of their own, with no order. */
export async function openCarrierStandIns(): Promise<RunningCarriers> {
  const child = fork(join(process.env['HALL_BUNDLES'] ?? '', 'carriers-process.js'), { env: { ...process.env, ...KEYS, EMS_PORT: '0', SF_PORT: '0', KUAIDI100_PORT: '0' }, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const urls = await new Promise<Record<string, string>>((resolve, reject) => {
    const found: Record<string, string> = {};
    child.on('message', ({ ready, port }: { ready: string; port: number }) => {
      found[ready] = `http://127.0.0.1:${port}`;
      if (Object.keys(found).length === names.length) resolve(found);
    });
    child.once('exit', () => reject(new Error('The carriers did not open')));
  }) as Record<CarrierStandIn, string>;
  return {
    urls, env: { ...KEYS, CARRIER_KEYS: keysOf(), EMS_URL: urls.ems, SF_URL: urls.sf, KUAIDI100_URL: urls.kuaidi100 },
    async control(name, command) {
      const response = await fetch(`${urls[name]}/__control`, { method: 'POST', body: JSON.stringify(command), headers: { connection: 'close' } });
      if (!response.ok) throw new Error(await response.text());
      return (await response.json()) as Told;
    },
    stop: () => new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    }),
  };
}
