import type { Page } from 'playwright-core';
import { until } from '../setup/until';

const QUIET_MS = 120;

/** Counts what a page has asked for; tells whether it has had its answers for a while. */
export function watchRequests(page: Page): () => boolean {
  let open = 0;
  let lastAt = performance.now();
  const counted = (by: number) => () => {
    open += by;
    lastAt = performance.now();
  };
  page.on('request', counted(1));
  page.on('requestfinished', counted(-1));
  page.on('requestfailed', counted(-1));
  return () => open === 0 && performance.now() - lastAt > QUIET_MS;
}

/** Nothing on its way any more, and nothing grey. */
export async function settled(page: Page, isQuiet: () => boolean): Promise<void> {
  await page.locator('h1:visible').first().waitFor();
  await until(async () => isQuiet(), 20_000);
  await page.locator('.skeleton:visible').first().waitFor({ state: 'hidden' });
  await until(async () => isQuiet(), 20_000);
}
