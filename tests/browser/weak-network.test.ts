import type { Browser } from 'playwright-core';
import { getCase, getDraft, listMyCases } from '../../shared/contract/cases';
import { openBrowser, phone, visit, type Visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { apply, button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
let on: Visit;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
}, 60_000);
beforeEach(async () => { on = await visit(browser, hall.address, phone); });
afterEach(() => on.context.close());
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

test('曾国良 loses the network in the middle of the form and again when filing: nothing is lost, it is filed once', async () => {
  const { page, context } = on;
  await signInAs(page, 'P001');
  await apply(page, 'DY-JF-0004');
  await context.setOffline(true);
  await see(page, /没有网络/);
  await inSight(page.getByLabel(/代办人姓名/)).fill('曾小明');
  await see(page, '网络不通，内容已存在本机，联网后自动保存');
  await context.setOffline(false);
  await see(page, /草稿已自动保存/);
  const applicant = await hall.as('P001');
  const { cases: [row] } = await applicant.get(listMyCases, {});
  const caseNo = row?.caseNo ?? '';
  expect((await applicant.get(getDraft, { caseNo })).answers).toMatchObject({ helperName: '曾小明' });

  await button(page, '下一步：核对材料').click();
  await see(page, '免提交');
  await button(page, '下一步：确认提交').click();
  await see(page, '提交的材料');
  await button(page, '下一步：用证授权').click();
  await see(page, '用于材料');
  await context.setOffline(true);
  await button(page, '同意授权并提交').click();
  await page.getByRole('dialog', { name: '网络不通' }).waitFor();
  await context.setOffline(false);
  await page.getByRole('dialog').getByRole('button', { name: '重试' }).click();
  await page.getByRole('heading', { name: '提交成功' }).waitFor();
  const { steps, state } = await applicant.get(getCase, { caseNo });
  expect([state, ...steps.map(({ action }) => action)]).toEqual(['submitted', 'start', 'authorise', 'submit']);
}, 25_000);

test('the second visit needs no network to open, and search still guesses', async () => {
  const { page, context } = on;
  await page.goto('/');
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.waitForFunction('localStorage.getItem("suggestions") !== null');
  await context.setOffline(true);
  await page.reload();
  await see(page, /没有网络/);
  await button(page, /^搜索/).click();
  await inSight(page.getByRole('searchbox')).fill('gljt');
  await button(page, /高龄津贴申领/).waitFor();
}, 25_000);

test('signing out leaves nothing of the person on the device', async () => {
  const { page, context } = on;
  await signInAs(page, 'P001');
  await apply(page, 'DY-JF-0004');
  await context.setOffline(true);
  await inSight(page.getByLabel(/代办人姓名/)).fill('曾小明');
  await see(page, '网络不通，内容已存在本机，联网后自动保存');
  await context.setOffline(false);
  await see(page, /草稿已自动保存/);
  await page.goto('/#/tabs/me');
  await button(page, '退出登录').click();
  await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click();
  await button(page, '登录').waitFor();
  const kept = await page.evaluate('Object.keys(localStorage)') as string[];
  expect(kept.filter((key) => !['suggestions', 'elder', 'elder-offered', 'script'].includes(key))).toEqual([]);
}, 25_000);
