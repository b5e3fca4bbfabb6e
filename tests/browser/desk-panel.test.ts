import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { listMessages } from '../../shared/contract/messages';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

const panel = (page: Page) => page.getByRole('dialog');
const act = (page: Page, name: string) => inSight(panel(page).getByRole('button', { name, exact: true }));
const box = (page: Page, name: RegExp | string) => inSight(panel(page).getByRole('textbox', { name }));
const found = (caseNo: string) => hall.records.cases.find(caseNo);

async function isSound(page: Page): Promise<void> {
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}

async function atDesk(officer: string, caseNo: string, size = desktop): Promise<Page> {
  const { page } = await visit(browser, hall.address, size);
  await signInAs(page, officer);
  await page.goto(`/#/desk/case?caseNo=${caseNo}`);
  await inSight(page.locator('.desk-name')).waitFor();
  return page;
}

test('彭博 tells 曾国良 on a phone, once, everything that is missing; nothing typed is lost to what was forgotten', async () => {
  const { caseNo } = await file(await hall.as('P001'), 'DY-JF-0004');
  const page = await atDesk('O012', caseNo, phone);
  await button(page, '领取').click();
  await button(page, '告知补正').click();
  await act(page, '一次性告知补正').click();
  await see(page, '请至少选择一项');
  await inSight(panel(page).getByRole('checkbox', { name: /身份证/ })).click();
  await panel(page).getByRole('button', { name: /^不清晰：/ }).click();
  await box(page, /^给申请人的话/).fill('身份证看不清，麻烦您重传。');
  await box(page, /^内部备注/).fill('已电话联系');
  await isSound(page);
  await box(page, /^答复期限/).fill('3');
  await act(page, '一次性告知补正').click();
  await see(page, '这一步还有内容没有填写，请按标出的地方补全。');
  await page.keyboard.press('Escape');
  await button(page, '告知补正').click();
  await box(page, /^答复期限/).fill('10');
  await act(page, '一次性告知补正').dblclick();
  await until(async () => (await found(caseNo))?.state === 'supplementing');
  const one = await found(caseNo);
  expect(one?.notices).toMatchObject([{ replyDays: 10, items: [{ about: 'material', problem: '图像模糊或反光，看不清内容' }] }]);
  expect(one?.steps.filter(({ action }) => action === 'askSupplement')).toMatchObject([{ note: '已电话联系' }]);
  const { messages } = await (await hall.as('P001')).get(listMessages, { caseNo });
  expect(messages.map(({ text }) => text)).toEqual(['身份证看不清，麻烦您重传。']);
  await see(page, '内部备注：已电话联系');
});

test('with the keyboard alone 彭博 takes a case, accepts it and proposes to refuse it; 姚远 refuses', async () => {
  const { caseNo } = await file(await hall.as('P001'), 'DY-JF-0004');
  const page = await atDesk('O012', caseNo);
  await page.keyboard.press('?');
  await see(page, '键盘快捷键');
  await isSound(page);
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  expect((await found(caseNo))?.takenBy).toBeNull();
  await page.keyboard.press('t');
  await button(page, '受理').waitFor();
  await page.keyboard.press('m');
  expect(await page.evaluate("document.activeElement.closest('.proof') !== null")).toBe(true);
  await page.keyboard.press('a');
  await panel(page).waitFor();
  await page.keyboard.press('1');
  await box(page, /^内部备注/).waitFor();
  await page.keyboard.press('Control+Enter');
  await button(page, '报请不予').waitFor();
  await page.keyboard.press('a');
  const place = await panel(page).locator('.choices:not(.shut) .choice-name').allTextContents();
  await page.keyboard.press(String(place.indexOf('报请不予批准') + 1));
  await box(page, /^理由/).waitFor();
  await page.keyboard.press('Control+Enter');
  await see(page, '请填写这一项');
  await box(page, /^理由/).focus();
  await page.keyboard.type('1 个月未满八十周岁');
  await page.keyboard.press('Control+Enter');
  await see(page, '已报请，等局领导决定。');

  const director = await atDesk('O037', caseNo);
  await see(director, /彭博报请不予批准，由局领导决定/);
  await button(director, '不予批准').click();
  await see(director, /不填写则以报请理由为准：1 个月未满八十周岁/);
  await act(director, '不予批准').click();
  await until(async () => (await found(caseNo))?.state === 'closed');
  expect((await found(caseNo))?.decision).toMatchObject({ isGranted: false, reason: '1 个月未满八十周岁', by: { name: '姚远' } });
});

test('what is a chief’s to grant is told the clerk before a press, proposed, and granted by 方圆; who comes too late keeps what was typed', async () => {
  const { caseNo } = await file(await hall.as('P011'), 'DY-XK-0082');
  const [huYang, fangYuan] = await Promise.all([hall.as('O026'), hall.as('O035')]);
  await huYang.get(takeCase, { caseNo });
  const page = await atDesk('O026', caseNo);
  await button(page, '办理').click();
  await inSight(panel(page).getByRole('button', { name: /报请特别程序/ })).click();
  await inSight(panel(page).getByRole('combobox', { name: /程序种类/ })).selectOption('expertReview');
  await box(page, /^计划时长/).fill('5');
  await box(page, /^理由/).fill('须专家评审');
  await act(page, '报请特别程序').click();
  await see(page, '专家评审：等负责人批准');
  await fangYuan.get(actOnCase, { caseNo, action: 'startProcedure', procedure: { id: 1 } });
  await page.reload();
  await see(page, /特别程序还没有结束，请先登记结果，再作决定。/);
  await huYang.get(actOnCase, { caseNo, action: 'endProcedure', procedure: { id: 1, result: '评审通过' } });
  await page.reload();
  await see(page, '准予：这项决定不在您的审批权限内，请先报请有权审批的人决定。');
  await button(page, '报请准予').click();
  await see(page, '准予由股室负责人决定；不予批准由股室负责人决定，作出前先报请。');
  await act(page, '报请准予').click();
  await see(page, '已报请，等股室负责人决定。');

  const chief = await atDesk('O035', caseNo);
  await button(chief, '退回重审').click();
  await box(chief, /^理由/).fill('请再核对评审意见');
  await fangYuan.get(actOnCase, { caseNo, action: 'sendBack', reason: '请补充' });
  await act(chief, '退回重审').click();
  await see(chief, /办件状态已变化/);
  expect(await box(chief, /^理由/).inputValue()).toBe('请再核对评审意见');
  await huYang.get(actOnCase, { caseNo, action: 'propose', proposal: { isGranted: true } });
  await chief.reload();
  await button(chief, '准予').click();
  await until(async () => (await found(caseNo))?.decision?.isGranted);
});
