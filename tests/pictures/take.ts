import '../setup/environment';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ensureClient } from '../../functions/dev/client-build';
import { signIn } from '../../shared/contract/sign-in';
import { desktop, openBrowser, phone } from '../setup/browser';
import { findChromium } from '../setup/chromium';
import { clientOf } from '../setup/client';
import { startHall } from '../setup/started-hall';
import { screensOf, type Screen } from './screens';

const OUT = 'dist/pictures';
const looks = { normal: {}, elder: { elder: true }, dark: {}, 'zh-Hant': { script: 'hant' } } as const;
type Look = keyof typeof looks;

/** `npm run pictures [part of a name]`: every screen in every look, to be looked at. */
async function take(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  ensureClient(console.log);
  process.env['HALL_CHROMIUM'] = JSON.stringify(findChromium());
  const folder = mkdtempSync(join(tmpdir(), 'hall-pictures-'));
  const hall = await startHall(folder);
  const browser = await openBrowser();
  try {
    mkdirSync(OUT, { recursive: true });
    const screens = (await screensOf(hall)).filter(({ name }) => name.includes(wanted));
    for (const screen of screens) {
      for (const look of Object.keys(looks) as Look[]) {
        await picture(browser, hall.address, screen, look, phone, screen.name);
        if (screen.name.startsWith('desk')) await picture(browser, hall.address, screen, look, desktop, `${screen.name}-wide`);
      }
      console.log(screen.name);
    }
  } finally {
    await browser.close();
    await hall.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function picture(browser: Browser, address: string, screen: Screen, look: Look, viewport: typeof phone, name: string): Promise<void> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: address, colorScheme: look === 'dark' ? 'dark' : 'light', serviceWorkers: 'block', reducedMotion: 'reduce' });
  const session = screen.as ? { session: await clientOf(address).get(signIn, { provider: 'seeded', code: screen.as }) } : {};
  const kept = Object.entries({ ...looks[look], ...session }).map(([key, data]) => [key, JSON.stringify({ data })] as const);
  await context.addInitScript(`for (const [key, value] of ${JSON.stringify(kept)}) localStorage.setItem(key, value)`);
  const page = await context.newPage();
  await page.goto(`/#/${screen.path}`);
  await settled(page);
  if (screen.type) await page.getByRole('searchbox').fill(screen.type);
  if (screen.empty) await page.getByLabel(new RegExp(screen.empty)).filter({ visible: true }).first().fill('');
  if (screen.press) await page.getByRole('button', { name: new RegExp(screen.press) }).filter({ visible: true }).first().click();
  if (screen.see) await page.getByText(screen.see).filter({ visible: true }).first().waitFor();
  await settled(page);
  await page.screenshot({ path: join(OUT, `${name}.${look}.png`), animations: 'disabled' });
  await context.close();
}

/** Nothing on its way any more, and nothing grey. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1:visible').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.skeleton:visible').first().waitFor({ state: 'hidden' });
}

take().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
