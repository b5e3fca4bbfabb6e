import { allPages, type AppJson } from './app-json';
import type { Complaints } from './complaints';
import type { Carry, Fields } from './fields';
import { makePage, type OpenPage, type PageConfig } from './page';
import { optionsOf } from './page-stack';

/** What `App()` and `Page()` were called with, and pages made of it. */
export type MiniProgram = {
  globals: Fields;
  /** Calls a lifecycle method of the app. */
  tell(method: string): void;
  makePage(route: string, query: string, load: (file: string) => unknown, carry: Carry): OpenPage;
};

export function makeMiniProgram(app: AppJson, pages: readonly OpenPage[], complaints: Complaints): MiniProgram {
  const configs = new Map<string, PageConfig>();
  let instance: Fields = {};
  let loading = '';
  return {
    globals: {
      App: (config: Fields) => { instance = config; },
      Page: (config: PageConfig) => void configs.set(loading, config),
      Component: () => undefined,
      getApp: () => instance,
      getCurrentPages: () => pages.map((page) => page.instance),
    },
    tell(method) {
      const run = instance[method];
      if (typeof run === 'function') complaints.guard(() => void run.call(instance, { path: app.pages[0], query: {}, scene: 1001 }));
    },
    makePage(route, query, load, carry) {
      if (!allPages(app).includes(route)) throw new Error(`page "${route}" is not found`);
      loading = route;
      load(`${route}.js`);
      const config = configs.get(route);
      if (!config) throw new Error(`${route}.js registers no page`);
      return makePage(config, route, carry(optionsOf(query)) as Record<string, string>, carry, complaints);
    },
  };
}
