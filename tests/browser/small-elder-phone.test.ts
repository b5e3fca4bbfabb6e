import type { Browser, Page } from 'playwright-core';
import { openBrowser, visit, type Visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { apply, button, inSight, see, signInAs } from './steps';

const small = { width: 320, height: 568 };
const LEAST_TARGET = 44;

let hall: TestHall;
let browser: Browser;
let on: Visit;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
  on = await visit(browser, hall.address, small);
  // The letters of this phone are large: said before the client's own code runs.
  await on.context.addInitScript('document.addEventListener("readystatechange", () => { document.documentElement.style.fontSize = "24px"; })');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

/** Nothing to scroll sideways, letters of at least 18 px, nothing too small to be met by a thumb. */
async function fits(page: Page, name: string): Promise<void> {
  // A page that is opened comes in from the side.
  await page.waitForFunction('document.documentElement.scrollWidth <= innerWidth');
  const found = await page.evaluate(`({
    sideways: document.documentElement.scrollWidth - innerWidth,
    small: [...document.querySelectorAll('.elder button, .elder input:not([type=hidden]), .elder select')].filter((one) => one.offsetParent && one.getBoundingClientRect().height < ${LEAST_TARGET}).map((one) => one.textContent || one.id),
    tiny: [...document.querySelectorAll('.elder p, .elder span, .elder dd, .elder dt')].filter((one) => one.offsetParent && one.textContent.trim() && !one.children.length && parseFloat(getComputedStyle(one).fontSize) < 18).map((one) => one.textContent),
  })`);
  expect({ name, found }).toEqual({ name, found: { sideways: 0, small: [], tiny: [] } });
}

test('large letters are offered to 曾国良, and he files on a phone of 320 px', async () => {
  const { page } = on;
  await page.reload();
  await see(page, '换成大字版吗？');
  await button(page, '换成大字').click();
  await inSight(page.locator('.root.elder')).waitFor();
  await fits(page, 'home');
  await signInAs(page, 'P001');
  await apply(page, 'DY-JF-0004');
  await fits(page, 'form');
  await button(page, '下一步：核对材料').click();
  await see(page, '免提交');
  await fits(page, 'materials');
  await button(page, '下一步：确认提交').click();
  await see(page, '提交的材料');
  await fits(page, 'review');
  await button(page, '下一步：用证授权').click();
  await see(page, '用于材料');
  await fits(page, 'authorise');
  await button(page, '同意授权并提交').click();
  await page.getByRole('heading', { name: '提交成功' }).waitFor();
  await fits(page, 'done');
  await page.goto('/#/tabs/me');
  await button(page, '退出登录').waitFor();
  await fits(page, 'me');
}, 25_000);
