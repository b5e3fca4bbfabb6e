import type { Browser } from 'playwright-core';
import { onNewDevice, slowCpu } from './first-page';

type Traced = { name: string; ph: string; ts: number; dur?: number; tdur?: number; pid: number; tid: number; args: { data?: { type?: string } } };

const KEYS = 'gaolingjintie';
const PAUSE_MS = 200;

/** Milliseconds of the main thread for one key: until the next frame, and all it sets off before the next key. */
export type Key = { frame: number; all: number };

/** Every key of a word typed into the search page by a new device whose CPU is slowed down so many times, the browser's own work included. */
export async function typeAhead(browser: Browser, address: string, slower: number): Promise<Key[]> {
  return onNewDevice(browser, async (page) => {
    await page.goto(`${address}/#/items/search`);
    await page.waitForFunction('localStorage.getItem("suggestions") !== null');
    await page.waitForLoadState('networkidle');
    await page.getByRole('searchbox').focus();
    await slowCpu(page, slower);
    await browser.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
    await page.waitForTimeout(PAUSE_MS);
    await page.keyboard.type(KEYS, { delay: PAUSE_MS });
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
    return costsOf(traceEvents);
  });
}

function costsOf(traced: readonly Traced[]): Key[] {
  const keys = traced.filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown').sort((one, other) => one.ts - other.ts);
  if (keys.length !== KEYS.length) throw new Error(`${keys.length} of ${KEYS.length} keys were seen`);
  const mine = (name: string) => traced.filter((one) => one.name === name && one.pid === keys[0]?.pid && one.tid === keys[0]?.tid);
  const [tasks, frames] = [mine('RunTask'), mine('Commit')];
  const spent = (from: number, until: number) => tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts <= until).reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  return keys.map(({ ts }, at) => ({
    frame: spent(ts, Math.min(...frames.map((frame) => frame.ts).filter((frame) => frame > ts))),
    all: spent(ts, (keys[at + 1]?.ts ?? ts + PAUSE_MS * 1000) - 1000),
  }));
}
