import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, phone, visit, type Visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { button, inSight } from './steps';

const MOST_STOPS = 60;

let hall: TestHall;
let browser: Browser;
let on: Visit;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
  on = await visit(browser, hall.address, phone);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

const hasFocus = (one: Locator) => one.evaluate((element: unknown) => element === (globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement);

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** A new page begins at its name. */
async function arrive(page: Page, name: string | RegExp): Promise<void> {
  const heading = inSight(page.getByRole('heading', { level: 1, name }));
  await heading.waitFor();
  await page.waitForFunction('document.activeElement && document.activeElement.tagName === "H1"');
  expect(await hasFocus(heading)).toBe(true);
}

/** Which controls Tab meets from here, as far as this one: how far down the page each lies. */
async function stopsUntil(page: Page, last: Locator): Promise<number[]> {
  const tops: number[] = [];
  while (!(await hasFocus(last)) && tops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    tops.push((await page.evaluate('document.activeElement.closest(".bar") ? 1e6 : document.activeElement.getBoundingClientRect().top + document.activeElement.closest(".root").scrollTop - document.querySelector(".root .steps").getBoundingClientRect().top')) as number);
  }
  return tops;
}

test('曾国良 finds, fills and files an item, and closes a question, without ever touching the screen', async () => {
  const { page } = on;
  await press(page, button(page, '登录'));
  await arrive(page, '登录');
  await tabTo(page, inSight(page.getByRole('textbox')));
  await page.keyboard.type('P001');
  await page.keyboard.press('Enter');
  await press(page, button(page, /^搜索/));
  await arrive(page, '搜索事项');
  await tabTo(page, inSight(page.getByRole('searchbox')));
  await page.keyboard.type('高龄津贴申领');
  await press(page, button(page, /^高龄津贴申领/));
  await arrive(page, '办事指南');
  await press(page, button(page, '在线办理'));
  await arrive(page, '填写信息');
  const next = button(page, '下一步：核对材料');
  await next.waitFor();
  const tops = await stopsUntil(page, next);
  expect(tops.length).toBeGreaterThan(5);
  expect([...tops].sort((one, other) => one - other)).toEqual(tops);
  await page.keyboard.press('Enter');
  await arrive(page, '核对材料');
  await press(page, button(page, '下一步：确认提交'));
  await arrive(page, '确认提交');
  await press(page, button(page, '下一步：用证授权'));
  await arrive(page, '用证授权');
  await press(page, button(page, '同意授权并提交'));
  await inSight(page.getByRole('heading', { name: '提交成功' })).waitFor();
  await press(page, button(page, '查看办件'));
  await arrive(page, /高龄津贴|办件进度/);
  const withdraw = button(page, '撤回申请');
  await press(page, withdraw);
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  for (let stops = 0; stops < 6; stops += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest("[role=dialog]") !== null')).toBe(true);
  }
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  expect(await hasFocus(withdraw)).toBe(true);
  expect(on.complaints).toEqual([]);
}, 25_000);
