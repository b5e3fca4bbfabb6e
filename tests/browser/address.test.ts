import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { staticFiles } from '../../functions/dev/static-files';
import { linkTo } from '../../mobile/src/routes';
import { openBrowser, phone } from '../setup/browser';

let server: Server;
let browser: Browser;

beforeAll(async () => {
  const files = staticFiles('dist/h5');
  server = createServer((request, response) => files(request, response, (request.url ?? '/').split('?')[0] ?? '/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('a Chinese word in the address of a page reaches the hall as it was meant', async () => {
  const place = server.address();
  const page = await browser.newPage({ viewport: phone, serviceWorkers: 'block' });
  const asked = page.waitForRequest((request) => request.url().includes('department='));
  await page.goto(`http://127.0.0.1:${place && typeof place === 'object' ? place.port : 0}/#${linkTo('list', { department: '卫健委' })}`);
  expect(new URL((await asked).url()).searchParams.get('department')).toBe('卫健委');
}, 25_000);
