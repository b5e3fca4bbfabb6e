import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { phone } from '../setup/browser';

/** A client that is served somewhere: its first page's main control, and what is true on the page once that has answered. */
export type Served = { address: string; control: string; isAnswered: string };
export type Opened = { paint: number; ready: number };
export type Weight = { script: number; stylesheet: number };

/** Bytes, each file as `gzip -9` makes it, of the scripts and styles that a device which has never been here asks for when it opens the first page. */
export async function weighFirstPage(browser: Browser, { address }: Served): Promise<Weight> {
  return onNewDevice(browser, async (page) => {
    const asked: Promise<{ type: string; bytes: number }>[] = [];
    page.on('response', (response) => void asked.push(response.body().then((body) => ({ type: response.request().resourceType(), bytes: gzipSync(body, { level: 9 }).length }))));
    await page.goto(address, { waitUntil: 'networkidle' });
    const files = await Promise.all(asked);
    const of = (type: string) => files.filter((file) => file.type === type).reduce((sum, { bytes }) => sum + bytes, 0);
    return { script: of('script'), stylesheet: of('stylesheet') };
  });
}

/** Milliseconds until the first contentful paint, and until the first page's main control is in reach and has answered a press; a new device, slow 4G, 4× CPU. */
export async function openFirstPage(browser: Browser, served: Served): Promise<Opened> {
  return onNewDevice(browser, async (page) => {
    await page.addInitScript(pressing(served));
    await slowNetwork(page);
    await slowCpu(page);
    await page.goto(served.address);
    await page.waitForFunction('window.readyAt', undefined, { timeout: 30_000 });
    return page.evaluate<Opened>('({ paint: performance.getEntriesByName("first-contentful-paint")[0].startTime, ready: window.readyAt })');
  });
}

export async function slowCpu(page: Page, rate = 4): Promise<void> {
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
}

async function slowNetwork(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 });
}

/** In every frame: has it answered? If not, and nothing lies over it, it is pressed. */
function pressing({ control, isAnswered }: Served): string {
  return `(() => {
    const look = () => {
      if (${isAnswered}) return void (window.readyAt = performance.now());
      const control = document.querySelector(${JSON.stringify(control)});
      const { x = 0, y = 0, width = 0, height = 0 } = control?.getBoundingClientRect() ?? {};
      if (control?.contains(document.elementFromPoint(x + width / 2, y + height / 2))) control.click();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  })()`;
}

export async function onNewDevice<T>(browser: Browser, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}
