import type { ChildProcess } from 'node:child_process';

const RESTART_MS = 150;

export type KeptAlive = { child(): ChildProcess; stop(): Promise<void> };

/** Starts a process and starts it again when it dies, until it is stopped. */
export function keepAlive(start: () => ChildProcess): KeptAlive {
  let isStopped = false;
  let child = start();
  const watch = () => child.once('exit', () => {
    if (isStopped) return;
    setTimeout(() => {
      if (isStopped) return;
      child = start();
      watch();
    }, RESTART_MS);
  });
  watch();
  return {
    child: () => child,
    stop() {
      isStopped = true;
      if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      return gone;
    },
  };
}
