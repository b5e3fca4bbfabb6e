import type { Complaints } from './complaints';
import type { Carry, Fields } from './fields';
import { putAt, unsendable } from './set-data';

/** What a mini-program hands to `Page()`: data, lifecycle methods and event handlers. */
export type PageConfig = { data?: Fields } & Fields;

/** A page that is open. Its methods are called by name, as the host does. */
export type OpenPage = {
  route: string;
  /** What the bar above it says. */
  title: string;
  options: Record<string, string>;
  data: Fields;
  /** How many bytes each `setData` sent to the view. */
  sent: number[];
  call(method: string, argument?: unknown): void;
  /** What the mini-program itself sees as its page. */
  instance: Fields;
};

export function makePage(config: PageConfig, route: string, options: Record<string, string>, carry: Carry, { guard, say }: Complaints): OpenPage {
  const data = (carry(config.data) ?? {}) as Fields;
  const sent: number[] = [];
  const instance: Fields = { ...config, route, is: route, options, data, selectComponent: () => null, selectAllComponents: () => [] };
  instance['setData'] = (change: Fields, done?: () => void) => {
    sent.push(Buffer.byteLength(JSON.stringify(change)));
    for (const path of unsendable(change)) say(`${route} sets ${path} to nothing that can be sent`);
    for (const [path, value] of Object.entries(change)) putAt(data, path, carry(value));
    if (done) setImmediate(() => guard(() => done.call(instance)));
  };
  return {
    route, title: '', options, data, sent, instance,
    call(method, argument) {
      const run = instance[method];
      if (typeof run === 'function') guard(() => void run.call(instance, argument));
    },
  };
}
