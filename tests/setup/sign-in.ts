import { fork } from 'node:child_process';
import { join } from 'node:path';

export type SignInCommand = {
  /** Gives out a code of wx.login, of the phone button, or a ticket. */
  login?: { openId: string; phone: string }; phone?: { openId: string; phone: string }; ticket?: { name: string; idNo: string; level: 'L2' | 'L3' };
  laterMs?: number; dropToken?: true; faults?: Record<string, number>;
};
export type RunningSignIn = { url: string; env: Record<string, string>; control(command: SignInCommand): Promise<{ code: string; asked: Record<string, number> }>; stop(): Promise<void> };

export const signInKeys = { wechatSecret: 'a secret of the test WeChat', provinceSecret: 'a secret of the test province' };

/** WeChat's and the province's stand-ins as a process of their own, on a port of its own. */
export async function openSignIn(): Promise<RunningSignIn> {
  const ids = { WECHAT_APP_ID: 'wx0000000000000000', PROVINCE_APP_ID: 'dayu-hall' };
  const env = { ...process.env, ...ids, SIGN_IN_PORT: '0', WECHAT_SECRET: signInKeys.wechatSecret, PROVINCE_SECRET: signInKeys.provinceSecret };
  const child = fork(join(process.env['HALL_BUNDLES'] ?? '', 'sign-in-process.js'), { env, execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', () => reject(new Error('The stand-ins of signing in did not open')));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url, env: { ...ids, WECHAT_URL: url, PROVINCE_URL: url, SIGN_IN_KEYS: JSON.stringify(signInKeys) },
    control: async (command) => (await fetch(`${url}/__control`, { method: 'POST', body: JSON.stringify(command), headers: { connection: 'close' } })).json() as Promise<{ code: string; asked: Record<string, number> }>,
    stop: () => new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    }),
  };
}
