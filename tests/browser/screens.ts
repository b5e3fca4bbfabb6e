import type { Browser } from 'playwright-core';
import { faultsOf } from '../pictures/faults';
import { openScreen, type Look } from '../pictures/looks';
import type { Screen } from '../pictures/screen';
import { mostScreens, screensOf, sizesOf, type HallClock } from '../pictures/screens';
import { openBrowser } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';

export type Walk = { hall: TestHall; browser: Browser; screens: Screen[]; /** What is wrong on these screens in this look. */ faults(look: Look, which?: (screen: Screen) => boolean): Promise<string[]>; close(): Promise<void> };

/** A hall with something to see on every screen, or on those that people meet most, and a browser to look with. */
export async function openWalk(which: 'all' | 'most' = 'all'): Promise<Walk> {
  const hall = await openTestHall({ withClient: true });
  const browser = await openBrowser();
  const clock: HallClock = { setClock: (now) => hall.setClock(now), run: async (schedule) => (await import('../../functions/entries/clock')).handler({ schedule }) };
  const screens = which === 'all' ? await screensOf(hall.address, clock) : (await mostScreens(hall.address, clock)).screens;
  const faultsOn = async (screen: Screen, look: Look) => {
    const found: string[] = [];
    for (const [suffix, size] of sizesOf(screen)) {
      const page = await openScreen(browser, hall.address, screen, look, size);
      found.push(...(await faultsOf(page, look)).map((fault) => `${screen.name}${suffix}, ${look}: ${fault}`));
      await page.context().close();
    }
    return found;
  };
  return {
    hall, browser, screens,
    async faults(look, which = () => true) {
      const left = screens.filter(which);
      const found: string[] = [];
      const walk = async () => { for (let next = left.shift(); next; next = left.shift()) found.push(...(await faultsOn(next, look))); };
      await Promise.all([walk(), walk()]);
      return found;
    },
    async close() {
      await browser.close();
      await hall.close();
    },
  };
}
