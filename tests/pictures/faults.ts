import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { jumpFaults } from './jumps';
import type { Look } from './looks';
import { least, measure } from './measure';
import type { Size } from './screen';

/** A window of 1280 px at 200 % and at 400 %. */
const zoomed: Record<string, Size> = { '200 %': { width: 640, height: 400 }, '400 %': { width: 320, height: 256 } };
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Everything that is wrong with an open screen, a line each: the rule and the element. It is left zoomed. */
export async function faultsOf(page: Page, look: Look): Promise<string[]> {
  const sizes = measure(look === 'elder' ? least.elder : least.normal);
  const found = [...(await jumpFaults(page)), ...(await axeFaults(page)), ...(await page.evaluate<string[]>(sizes))];
  for (const [zoom, size] of Object.entries(zoomed)) {
    await page.setViewportSize(size);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    found.push(...(await page.evaluate<string[]>(sizes)).map((fault) => `at ${zoom}, ${fault}`));
  }
  return found;
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`));
}
