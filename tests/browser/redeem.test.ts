import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { startClaim, submitClaim } from '../../shared/contract/claims';
import { realPerson } from '../rules/fixtures';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
let claimNo = '';
beforeAll(async () => {
  hall = await openTestHall({ withStream: false, withClient: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
  browser = await openBrowser();
  const works = await hall.as('E001');
  const account = { holder: realPerson('E001').name, bank: '大余农商银行', no: '3601000000008888' };
  claimNo = (await works.get(startClaim, { policyCode: 'HQ-06' })).claimNo;
  await works.get(submitClaim, { claimNo, account });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

async function at(officer: string, place: string, size = desktop): Promise<Page> {
  const { page } = await visit(browser, hall.address, size);
  await signInAs(page, officer);
  await page.goto(place);
  return page;
}

async function isSound(page: Page): Promise<void> {
  // The page one comes from is still there while the new one slides in.
  await until(async () => (await page.locator('main:visible').count()) === 1);
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}
const found = async () => hall.records.claims.find(claimNo);

test('范围 opens the claim that waits longest, asks for a correction only with its reason, and passes it; a double tap passes it once', async () => {
  const page = await at('O034', '/#/desk/desk');
  await button(page, '惠企兑现').click();
  await inSight(page.getByText(/企业研发投入后补助/)).click();
  await see(page, '依据的数据');
  await see(page, /\*{12}8888/);
  await isSound(page);
  await button(page, '请企业补正').click();
  await button(page, '确认').click();
  await see(page, '请写明理由');
  await isSound(page);
  await page.keyboard.press('Escape');
  await button(page, '初审通过').click();
  await button(page, '确认').dblclick();
  await until(async () => (await found())?.state === 'reviewing');
  await see(page, '这笔申请眼下不在您手上，不用办理。');
  expect((await found())?.steps.filter(({ action }) => action === 'passCheck')).toHaveLength(1);
  await page.context().close();
}, 60_000);

test('熊伟 sees on a phone what each policy has left, and adds money: no part of a 分, and once', async () => {
  const page = await at('O040', '/#/desk/desk', phone);
  await button(page, '资金拨付').click();
  await see(page, '近两月没有支付令');
  await isSound(page);
  await button(page, /^追加资金：企业研发投入后补助/).click();
  await inSight(page.getByLabel(/追加金额/)).fill('100.005');
  await button(page, '确认').click();
  await see(page, /最多两位小数$/);
  await inSight(page.getByLabel(/追加金额/)).fill('100.05');
  await button(page, '确认').dblclick();
  await see(page, '资金已追加');
  expect((await hall.records.budgets.read('HQ-06', 2026))?.head.totalFen).toBe(500_010_005);
  await page.context().close();
}, 60_000);
