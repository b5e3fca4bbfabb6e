import type { Page } from 'playwright-core';

/** A cumulative layout shift above this is what people call jumping (web.dev/cls). */
const MOST = 0.1;

/** Runs in the page: adds up what moves while it is on its way, until somebody does something or the network goes. */
export const watchJumps = `
  window.jumped = 0;
  window.jumpers = [];
  const said = ({ node, previousRect: a, currentRect: b }) => (node?.className ?? '?') + ' ' + Math.round(a.y) + '+' + Math.round(a.height) + ' → ' + Math.round(b.y) + '+' + Math.round(b.height);
  const watcher = new PerformanceObserver((list) => { for (const { value, hadRecentInput, sources } of list.getEntries()) if (!hadRecentInput) {
    window.jumped += value;
    window.jumpers.push(...sources.map(said));
  } });
  watcher.observe({ type: 'layout-shift', buffered: true });
  for (const end of ['offline', 'input', 'click']) window.addEventListener(end, () => watcher.disconnect(), { capture: true });
`;

/** Read before the window is zoomed, which moves everything. */
export async function jumpFaults(page: Page): Promise<string[]> {
  const jumped = await page.evaluate<number>('window.jumped');
  if (jumped <= MOST) return [];
  const by = await page.evaluate<string[]>('window.jumpers');
  return [`jump: the layout shifted by ${jumped.toFixed(3)} while it was on its way (${by.join('; ')})`];
}
