import type { Context } from 'node:vm';
import { readAppJson, type AppJson } from './app-json';
import { makeComplaints } from './complaints';
import { makeLoader } from './loader';
import { makeMiniProgram } from './mini-program';
import type { OpenPage } from './page';
import { makeStack, type Navigation } from './page-stack';
import { carrierInto, makeRealm } from './realm';
import { makeTimers } from './timers';
import { answeredLater, makeWx } from './wx';
import { makeDevice } from './wx-device';
import { makeDrawer, makeFiles, type Drawer } from './wx-files';
import { makeRequest, type Line } from './wx-request';
import { makeStorage } from './wx-storage';

/** A phone on which one mini-program runs: the built package, without WeChat. */
export type Phone = {
  root: string;
  app: AppJson;
  line: Line;
  /** Its storage. */
  kept: Map<string, string>;
  /** Its files. */
  drawer: Drawer;
  /** Errors thrown, errors and warnings logged, moves refused. */
  complaints: readonly string[];
  /** Functions of `wx` that were called though this phone does not know them. */
  unmodelled: ReadonlySet<string>;
  /** What was brought into view. */
  scrolls: readonly string[];
  pages: readonly OpenPage[];
  /** The page in front. */
  front(): OpenPage;
  move: Navigation;
  /** Waits until nothing is on the way: no request, no short timer. */
  settle(): Promise<void>;
  switchOff(): void;
};

/** `before`: the same phone, on which the app was closed. */
export function startPhone(root: string, address: string, before?: Pick<Phone, 'kept' | 'drawer'>): Phone {
  const app = readAppJson(root);
  const complaints = makeComplaints();
  const timers = makeTimers(complaints);
  const pages: OpenPage[] = [];
  const line: Line = { address, isOnline: true, asked: [], open: 0 };
  const [kept, unmodelled, scrolls] = [before?.kept ?? new Map<string, string>(), new Set<string>(), new Array<string>()];
  const drawer = before?.drawer ?? makeDrawer();
  const program = makeMiniProgram(app, pages, complaints);
  const { say } = complaints;
  const realm: Context = makeRealm({ ...timers.globals, ...program.globals, console: { log() {}, info() {}, debug() {}, warn: say, error: say } });
  const carry = carrierInto(realm);
  const load = makeLoader(root, app, realm);
  const move = makeStack(pages, (route, query) => program.makePage(route, query, load, carry), (app.tabBar?.list ?? []).map(({ pagePath }) => pagePath));
  const front = () => frontOf(pages);
  const soon = (run: () => void) => void timers.globals.setTimeout(run, 0);
  const asynchronous = { ...move, setNavigationBarTitle: ({ title }: { title: string }) => { front().title = title; }, pageScrollTo: ({ selector }: { selector: string }) => void scrolls.push(selector) };
  realm['wx'] = makeWx({
    ...makeDevice(carry), ...makeStorage(kept, carry), ...makeFiles(drawer, line, carry, complaints), ...answeredLater(asynchronous, soon, say), request: makeRequest(line, carry, complaints), nextTick: soon,
  }, unmodelled);
  load('app.js');
  for (const step of ['onLaunch', 'onShow']) program.tell(step);
  complaints.guard(() => move.reLaunch({ url: `/${app.pages[0]}` }));
  const isBusy = () => line.open > 0 || timers.hasShort();
  return { root, app, line, kept, drawer, complaints: complaints.heard, unmodelled, scrolls, pages, front, move, settle: () => rest(isBusy, front), switchOff: timers.end };
}

function frontOf(pages: readonly OpenPage[]): OpenPage {
  const page = pages.at(-1);
  if (!page) throw new Error('No page is open');
  return page;
}

/** Quiet for a few rounds of the event loop. */
async function rest(isBusy: () => boolean, front: () => OpenPage): Promise<void> {
  const startedAt = performance.now();
  for (let quiet = 0; quiet < 3; quiet = isBusy() ? 0 : quiet + 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (performance.now() - startedAt > 10_000) throw new Error(`${front().route} never comes to rest`);
  }
}
