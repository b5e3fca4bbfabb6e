import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { getCase, listMyCases } from '../../shared/contract/cases';
import { desktop, openBrowser, phone, visit, type Visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { isThorough } from '../setup/thorough';

let hall: TestHall;
let browser: Browser;
let elder: Visit;
let clerk: Visit;
const looked: string[] = [];

beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
  elder = await visit(browser, hall.address, phone);
  clerk = await visit(browser, hall.address, desktop);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

/** A page as it should always be: one `h1` that has the focus or leads the page, nothing for axe, nothing to scroll sideways. */
async function isSound(page: Page, name: string): Promise<void> {
  await page.locator('h1:visible').first().waitFor();
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect({ page: name, violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`) }).toEqual({ page: name, violations: [] });
  const sideways = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
  expect({ page: name, sideways }).toEqual({ page: name, sideways: 0 });
  looked.push(name);
}

/** Waits for words on the page in front; the pages behind it stay in the document, hidden. */
async function see(page: Page, words: string): Promise<void> {
  await page.getByText(words).filter({ visible: true }).first().waitFor();
}

async function signIn({ page }: Visit, code: string): Promise<void> {
  await page.goto('/#/me/sign-in');
  await page.getByRole('textbox').first().fill(code);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('曾国良 finds the old-age allowance in his own words and files it without a paper', async () => {
  const { page } = elder;
  await isSound(page, 'home');
  await expect(page.getByText('项事项不用交证照').count()).resolves.toBe(1);
  await signIn(elder, 'P001');
  await page.getByRole('button', { name: '登录', exact: true }).waitFor({ state: 'hidden' });
  await page.goto('/#/items/search');
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('老人八十岁补贴');
  await isSound(page, 'search');
  await page.getByRole('button', { name: /高龄津贴申领/ }).or(page.getByRole('link', { name: /高龄津贴申领/ })).first().click();
  await page.getByRole('heading', { name: '高龄津贴申领' }).waitFor();
  await isSound(page, 'guide');
  await page.getByRole('button', { name: '在线办理' }).click();

  await page.getByRole('button', { name: /下一步/ }).waitFor();
  await isSound(page, 'form');
  expect(await page.getByLabel(/姓名/).first().inputValue()).toBe('曾国良');
  await page.getByRole('button', { name: /下一步/ }).click();
  await see(page, '免提交');
  await isSound(page, 'materials');
  await page.getByRole('button', { name: /下一步/ }).click();
  await page.getByRole('button', { name: '下一步：用证授权' }).waitFor();
  await isSound(page, 'review');
  await page.getByRole('button', { name: '下一步：用证授权' }).click();
  const submit = page.getByRole('button', { name: '同意授权并提交' });
  await submit.waitFor();
  await isSound(page, 'authorise');
  await submit.dblclick();
  await page.getByRole('heading', { name: '提交成功' }).waitFor();
  await isSound(page, 'done');
  await page.getByRole('button', { name: '查看办件' }).click();
  await see(page, '已提交，待受理');
  await isSound(page, 'case');
  const applicant = await hall.as('P001');
  const { cases: [filed] } = await applicant.get(listMyCases, {});
  const { steps } = await applicant.get(getCase, { caseNo: filed?.caseNo ?? '' });
  expect(steps.map(({ action }) => action)).toEqual(['start', 'authorise', 'submit']);
  expect(elder.complaints).toEqual([]);
}, 90_000);

test('彭博 takes the case, sees form and proofs side by side, and approves it', async () => {
  const { page } = clerk;
  await signIn(clerk, 'O012');
  await page.getByRole('button', { name: /高龄津贴申领/ }).first().click();
  await page.getByRole('button', { name: '领取', exact: true }).waitFor();
  await isSound(page, 'desk');
  await see(page, '证照有效');
  await page.getByRole('button', { name: '领取', exact: true }).click();
  await page.getByRole('button', { name: '不予受理' }).click();
  await page.getByRole('dialog').waitFor();
  await isSound(page, 'desk, reason');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '受理', exact: true }).click();
  await page.getByRole('button', { name: '准予', exact: true }).click();
  await see(page, '已办结');
  await isSound(page, 'desk, decided');
  expect(clerk.complaints).toEqual([]);
}, 60_000);

test('he sees that it is done, and says what he thinks of it', async () => {
  const { page } = elder;
  await page.goto('/#/tabs/cases');
  await page.reload();
  await page.getByRole('button', { name: /高龄津贴申领/ }).or(page.getByRole('link', { name: /高龄津贴申领/ })).first().click();
  await page.getByRole('button', { name: '评价服务' }).click();
  await page.getByRole('dialog').waitFor();
  await isSound(page, 'rating');
  await page.getByRole('radio', { name: /^非常满意/ }).click();
  await page.getByRole('button', { name: '提交评价' }).click();
  await see(page, '您的评价：非常满意');
  await isSound(page, 'rated');
  expect(elder.complaints).toEqual([]);
}, 60_000);

test.each(isThorough ? ['tabs/items', 'tabs/benefits', 'tabs/cases', 'tabs/me', 'licences/wallet', 'me/about', 'me/sign-in'] : ['tabs/items', 'tabs/me'])('%s is sound for everyone', async (path) => {
  const { page } = elder;
  await page.goto(`/#/${path}`);
  await page.reload();
  await isSound(page, path);
});
