import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { freePort } from '../../functions/dev/engine';

export type StartedHall = { address: string; launcher: ChildProcess; output(): string; pidOf(part: Part): number | undefined; stop(): Promise<number | null> };
export type Part = 'engine' | 'gateway' | 'worker';

const marks: Record<Part, string> = { engine: 'dynoxide', gateway: 'gateway-process', worker: 'worker-process' };

/** `npm start` as a process of its own, on a folder and a port of its own; resolves when it says that it is open. */
export async function startHall(folder: string, settings: { port?: number; env?: NodeJS.ProcessEnv } = {}): Promise<StartedHall> {
  const port = settings.port ?? (await freePort());
  const started = launch({ ...process.env, HALL_CLIENT: 'dist/h5', HALL_DATA: folder, PORT: String(port), ...settings.env });
  const { launcher, output } = started;
  await new Promise<void>((resolve, reject) => {
    launcher.stdout?.on('data', () => output().includes('Dayu Hall is open') && resolve());
    launcher.once('exit', () => reject(new Error(`The hall did not open: ${output()}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`, launcher, output,
    pidOf: (part) => childrenOf(launcher.pid ?? 0).find((pid) => commandOf(pid).includes(marks[part])),
    stop: () => ended(launcher, 'SIGINT'),
  };
}

/** A start that is expected to fail: its exit code and what it said. */
export async function failedStart(env: NodeJS.ProcessEnv): Promise<{ code: number | null; said: string }> {
  const { launcher, output } = launch({ ...process.env, HALL_CLIENT: 'dist/h5', ...env });
  const code = await new Promise<number | null>((resolve) => launcher.once('exit', resolve));
  return { code, said: output().trim() };
}

export function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
  });
}

function launch(env: NodeJS.ProcessEnv) {
  const launcher = spawn(process.execPath, ['--import', 'tsx', 'functions/dev/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [launcher.stdout, launcher.stderr]) stream.on('data', (part: Buffer) => { said += part.toString(); });
  return { launcher, output: () => said };
}

export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((child) => parentOf(child) === pid);
}

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[1]);
  } catch {
    return 0;
  }
}
