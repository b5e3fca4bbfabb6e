import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { startCase } from '../../shared/contract/cases';
import { withdrawConsent } from '../../shared/contract/privacy';
import { openBrowser, phone, visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  hall = await openTestHall({ withClient: true, withStream: false });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

async function sound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('黄月英 is asked about her health by itself as she files; agreeing files what she had filled in', async () => {
  const nurse = await hall.as('P011');
  await nurse.get(withdrawConsent, { purpose: 'sensitive' });
  const { caseNo } = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'P011');
  await page.goto(`/#/apply/authorise?caseNo=${caseNo}`);
  await button(page, '同意授权并提交').click();
  await see(page, '需要您单独同意使用敏感个人信息');
  await sound(page);
  await button(page, '同意并继续').click();
  await see(page, /提交成功|已提交/);
  expect((await hall.records.cases.find(caseNo))?.state).not.toBe('draft');
});

test('she takes it back, has a copy of her data, and erases what no law keeps', async () => {
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'P011');
  await page.goto('/#/me/privacy');
  await button(page, '撤回：使用敏感个人信息').click();
  await inSight(page.getByRole('button', { name: '同意：使用敏感个人信息' })).waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, /复制我的数据/).click()]);
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ format: 'personal-data/1', person: { name: '黄月英' } });
  await button(page, /删除我的数据/).click();
  await see(page, '确定删除吗？');
  await sound(page);
  await button(page, '删除').click();
  await see(page, /依法保存 1 件/);
});
