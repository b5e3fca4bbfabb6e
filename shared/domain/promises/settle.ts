import { advance } from '../flow';
import { promiseFlow, type MadePromise, type PromiseAction } from './promise';

export type Settling = { on: string; by: string; note?: string | null };

/** Moves a promise along its chart; one that is settled already stays as it is. */
export function settle(promise: MadePromise, action: PromiseAction, { on, by, note = null }: Settling): MadePromise {
  const role = promiseFlow.find((row) => row.action === action)?.by[0] ?? 'clock';
  const moved = advance(promiseFlow, promise.state, action, role);
  return moved.ok ? { ...promise, state: moved.value, settled: { on, by, note } } : promise;
}

export function dropOpen(promises: readonly MadePromise[], on: string): MadePromise[] {
  return promises.map((promise) => settle(promise, 'drop', { on, by: 'hall' }));
}

/** The open promise for a material, if there is one. */
export function openPromise(promises: readonly MadePromise[], material: string): MadePromise | undefined {
  return promises.find((promise) => promise.material === material && promise.state === 'open');
}
