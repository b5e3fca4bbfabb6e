import type { Browser } from 'playwright-core';
import { getDraft, listMyCases, saveDraft } from '../../shared/contract/cases';
import { openBrowser, phone, visit, type Visit } from '../setup/browser';
import type { Client } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { apply, button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
let on: Visit;
let applicant: Client;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
  applicant = await hall.as('P001');
}, 60_000);
beforeEach(async () => {
  on = await visit(browser, hall.address, phone);
  await on.page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await signInAs(on.page, 'P001');
  await apply(on.page, 'DY-JF-0004');
});
afterEach(() => on.context.close());
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

const draftNo = async () => (await applicant.get(listMyCases, {})).cases[0]?.caseNo ?? '';
const helperOf = async (caseNo: string) => (await applicant.get(getDraft, { caseNo })).answers['helperName'];

test('曾国良 loses the network in the form and leaves it: the hall has what he typed as soon as the network is back, on top of what was saved elsewhere', async () => {
  const { page, context } = on;
  const caseNo = await draftNo();
  await context.setOffline(true);
  await inSight(page.getByLabel(/代办人姓名/)).fill('曾小明');
  await see(page, '没有网络。1 份草稿待发送，已存在本机，联网后自动发送。');
  await page.evaluate('history.go(-1)');
  await inSight(page.getByRole('heading', { level: 1, name: '办事指南' })).waitFor();
  await see(page, '没有网络。1 份草稿待发送，已存在本机，联网后自动发送。');
  await applicant.get(saveDraft, { caseNo, answers: { phone: '13900000001' } });
  await context.setOffline(false);
  await until(async () => (await helperOf(caseNo)) === '曾小明');
  expect((await applicant.get(getDraft, { caseNo })).answers).toMatchObject({ phone: '13900000001', helperName: '曾小明' });
  await page.getByText(/份草稿待发送/).filter({ visible: true }).waitFor({ state: 'detached' });
}, 25_000);

test('closed without a network and opened again at home, the hall counts the draft and sends it', async () => {
  const { page, context } = on;
  const caseNo = await draftNo();
  await context.setOffline(true);
  await inSight(page.getByLabel(/代办人姓名/)).fill('曾小红');
  await see(page, '网络不通，内容已存在本机，联网后自动保存');
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await again.route('**/draft', (route) => route.abort());
  await again.goto('/');
  await see(again, '1 份草稿待发送，正在自动重试');
  await again.unroute('**/draft');
  await see(again, '草稿已发送');
  expect(await helperOf(caseNo)).toBe('曾小红');
}, 25_000);

test('signing out before the network is back wipes what was typed', async () => {
  const { page, context } = on;
  const caseNo = await draftNo();
  const before = await helperOf(caseNo);
  await page.goto('/#/tabs/me');
  await button(page, '退出登录').waitFor();
  await page.goto(`/#/apply/form?caseNo=${caseNo}`);
  await context.setOffline(true);
  await inSight(page.getByLabel(/代办人姓名/)).fill('曾小刚');
  await see(page, '网络不通，内容已存在本机，联网后自动保存');
  await page.goto('/#/tabs/me');
  await button(page, '退出登录').click();
  await page.getByRole('dialog').getByRole('button', { name: '退出登录' }).click();
  await button(page, '登录').waitFor();
  await context.setOffline(false);
  await see(page, /您好|登录/);
  expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("typed:"))')).toEqual([]);
  expect(await helperOf(caseNo)).toBe(before);
}, 25_000);
