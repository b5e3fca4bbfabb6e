import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { staticFiles } from '../../functions/dev/static-files';
import { openBrowser, phone, visit } from '../setup/browser';
import { button } from './steps';

let folder: string;
let server: Server;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hall-update-'));
  cpSync('dist/h5', folder, { recursive: true });
  const files = staticFiles(folder);
  server = createServer((request, response) => files(request, response, (request.url ?? '/').split('?')[0] ?? '/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  address = `http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}`;
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

test('a newer version is offered, and taken only when somebody says so', async () => {
  const { page } = await visit(browser, address, phone);
  const offer = button(page, '有新版本，点此更新');
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.reload();
  await page.waitForFunction('navigator.serviceWorker.controller !== null');
  expect(await offer.count()).toBe(0);
  appendFileSync(join(folder, 'sw.js'), '\n// newer');
  await page.reload();
  await offer.waitFor();
  const before = await page.evaluate('performance.timeOrigin');
  await offer.click();
  await page.waitForFunction(`performance.timeOrigin !== ${String(before)}`);
  await button(page, /^搜索/).waitFor();
  await offer.waitFor({ state: 'hidden' });
}, 25_000);

test('the first picture is in the page itself, and goes when the page is there', async () => {
  const { page } = await visit(browser, address, phone);
  await page.locator('#shell').waitFor({ state: 'detached' });
  const slow = await browser.newPage({ viewport: phone, serviceWorkers: 'block' });
  await slow.route('**/js/*', (route) => route.abort());
  await slow.goto(address);
  await slow.locator('#shell').waitFor();
  expect(await slow.locator('#shell').innerText()).toContain('您想办什么事？');
}, 25_000);
