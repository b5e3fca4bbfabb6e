import type { Complaints } from './complaints';

type Start = (run: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) => number;
type Stop = (id: number) => void;
/** Timers of the phone: a page at rest has no short ones, and all of them end with the phone. */
export type Timers = { globals: { setTimeout: Start; clearTimeout: Stop; setInterval: Start; clearInterval: Stop }; hasShort(): boolean; end(): void };

const SHORT_MS = 500;

export function makeTimers({ guard }: Complaints): Timers {
  const all = new Set<number>();
  const short = new Set<number>();
  const stop: Stop = (id) => {
    clearTimeout(id);
    all.delete(id);
    short.delete(id);
  };
  const once: Start = (run, ms = 0, ...given) => {
    const id = Number(setTimeout(() => {
      stop(id);
      guard(() => run(...given));
    }, ms));
    all.add(id);
    if (ms <= SHORT_MS) short.add(id);
    return id;
  };
  const again: Start = (run, ms = 0, ...given) => {
    const id = Number(setInterval(() => guard(() => run(...given)), ms));
    all.add(id);
    return id;
  };
  return { globals: { setTimeout: once, clearTimeout: stop, setInterval: again, clearInterval: stop }, hasShort: () => short.size > 0, end: () => [...all].forEach(stop) };
}
