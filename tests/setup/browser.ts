import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Chromium } from './chromium';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A real headless Chromium, found by tests/setup/global-setup.ts. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, libraries } = JSON.parse(process.env['HALL_CHROMIUM'] ?? '{}') as Chromium;
  const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<string, string>;
  return chromium.launch({ executablePath, args: quiet, env });
}

export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };

export type Visit = { page: Page; context: BrowserContext; /** What the console and the page complained of. */ complaints: string[] };

/** A device of somebody's own: its storage begins empty. */
export async function visit(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce', baseURL: address });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  await page.goto('/');
  return { page, context, complaints };
}
