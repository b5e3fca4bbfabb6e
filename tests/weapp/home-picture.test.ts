import type { Browser, Page } from 'playwright-core';
import { openBrowser, phone as size, visit } from '../setup/browser';
import { differing } from '../setup/picture';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { BUILT } from './host/app-json';
import { startPhone, type Phone } from './host/phone';
import { handOn } from './view/hand';
import { shown } from './view/shown';

/** The share of pixels that may differ between the web and the mini-program. */
const MAY_DIFFER = 0.002;
let hall: TestHall;
let browser: Browser;
let web: Page;
let phone: Phone;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
  ({ page: web } = await visit(browser, hall.address, size));
  phone = startPhone(BUILT, hall.address);
  await phone.settle();
  await web.getByText('项事项不用交证照').waitFor();
}, 60_000);
afterAll(async () => {
  phone.switchOff();
  await browser?.close();
  await hall.close();
});

async function difference(colorScheme: 'light' | 'dark'): Promise<number> {
  const context = await browser.newContext({ viewport: size, colorScheme });
  const mini = await context.newPage();
  await mini.setContent(shown(phone));
  await web.emulateMedia({ colorScheme });
  const pictures = [await web.screenshot({ animations: 'disabled' }), await mini.screenshot({ animations: 'disabled' })] as const;
  const share = await differing(mini, ...pictures);
  await context.close();
  return share;
}

test.each(['light', 'dark'] as const)('the home page looks as on the web, %s', async (colorScheme) => {
  await expect(difference(colorScheme)).resolves.toBeLessThan(MAY_DIFFER);
});

test('and in large letters', async () => {
  const button = web.getByRole('button', { name: /大字/ });
  await expect(difference('light')).resolves.toBeLessThan(MAY_DIFFER);
  await button.click();
  await web.mouse.move(0, 0);
  await expect(difference('light')).resolves.toBeGreaterThan(MAY_DIFFER);
  await handOn(phone).tap(/大字/);
  await expect(difference('light')).resolves.toBeLessThan(MAY_DIFFER);
});
