import { fork } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';

export type RunningShare = {
  url: string;
  /** What a hall must be told to find it. */
  env: Record<string, string>;
  /** A switch at `/__control`; answers how much is in its feed. */
  control(command: Record<string, unknown>): Promise<{ feed: number; corrections: number; revoked: number }>;
  setClock(offsetMs: number): void;
  stop(): Promise<void>;
};

export const APP = { id: 'dayu-hall', secret: 'a secret of the test hall' };

/** The licence share's stand-in as a process of its own, on a port of its own, with nothing in its feed. */
export async function openShare(): Promise<RunningShare> {
  const env = { ...process.env, SHARE_PORT: '0', SHARE_FOLDER: '', SHARE_APP_ID: APP.id, SHARE_SECRET: APP.secret, HALL_CATALOGUE: 'shared/catalogue' };
  const child = fork(join(process.env['HALL_BUNDLES'] ?? '', 'share-process.js'), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { port, publicKey } = await new Promise<{ port: number; publicKey: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { port: number; publicKey: string }));
    child.once('exit', () => reject(new Error('The licence share did not open')));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url, env: { LICENCE_SHARE_URL: url, LICENCE_SHARE_APP_ID: APP.id, LICENCE_SHARE_KEY: APP.secret, LICENCE_SHARE_PUBLIC_KEY: publicKey },
    async control(command) {
      const { status, said } = await post(`${url}/__control`, JSON.stringify(command));
      if (status !== 200) throw new Error(said);
      return JSON.parse(said) as { feed: number; corrections: number; revoked: number };
    },
    setClock: (offsetMs) => void child.send({ clockOffsetMs: offsetMs }),
    stop: () => new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    }),
  };
}

/** On a connection of its own: the share breaks those of the hall, and the process's pool would hand one of them out. */
function post(url: string, body: string): Promise<{ status: number; said: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent: false }, (response) => {
      let said = '';
      response.setEncoding('utf8').on('data', (part: string) => { said += part; }).on('end', () => resolve({ status: response.statusCode ?? 0, said }));
    });
    asked.on('error', reject).end(body);
  });
}
