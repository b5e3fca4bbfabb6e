import type { Browser, Page } from 'playwright-core';
import { signIn } from '../../shared/contract/sign-in';
import { clientOf } from '../setup/client';
import { watchJumps } from './jumps';
import type { Screen, Size } from './screen';
import { settled, watchRequests } from './settled';

/** How a hall can look: what the device keeps, and what its system prefers. */
export const looks = { normal: {}, elder: { elder: true }, dark: {}, 'zh-Hant': { script: 'hant' } } as const;
export type Look = keyof typeof looks;
export const everyLook = Object.keys(looks) as Look[];

/** A screen as its person sees it: opened, what it asks for typed and pressed, nothing on its way any more. Close its context. */
export async function openScreen(browser: Browser, address: string, screen: Screen, look: Look, viewport: Size): Promise<Page> {
  const context = await browser.newContext({
    viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: address, colorScheme: look === 'dark' ? 'dark' : 'light', serviceWorkers: 'block', reducedMotion: 'reduce',
  });
  const session = screen.as ? { session: await clientOf(address).get(signIn, { provider: 'seeded', code: screen.as }) } : {};
  const kept = Object.entries({ ...looks[look], 'elder-offered': true, ...session }).map(([key, data]) => [key, JSON.stringify({ data })] as const);
  await context.addInitScript(`for (const [key, value] of ${JSON.stringify(kept)}) localStorage.setItem(key, value)`);
  await context.addInitScript(watchJumps);
  const page = await context.newPage();
  const isQuiet = watchRequests(page);
  // A silent hall is asked and never answers; one that cannot be reached fails each time.
  if (screen.hall === 'silent') await page.route('**/api/**', () => undefined);
  if (screen.hall === 'unreachable') await page.route('**/api/**', (route) => route.abort());
  await page.goto(`/#/${screen.path}`);
  if (screen.hall === 'silent') {
    await page.locator('.skeleton:visible').first().waitFor();
    return page;
  }
  await settled(page, isQuiet);
  if (screen.type) await page.getByRole('searchbox').fill(screen.type);
  if (screen.empty) await page.getByLabel(new RegExp(screen.empty)).filter({ visible: true }).first().fill('');
  if (screen.press) await page.getByRole('button', { name: new RegExp(screen.press) }).filter({ visible: true }).first().click();
  if (screen.hall === 'lost') await context.setOffline(true);
  if (screen.see) await page.getByText(screen.see).filter({ visible: true }).first().waitFor();
  await settled(page, isQuiet);
  return page;
}
