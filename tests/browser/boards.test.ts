import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { urgeCase } from '../../shared/contract/board';
import { getCase, rateCase } from '../../shared/contract/cases';
import { takeCase } from '../../shared/contract/desk';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import { approve, file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';
import { isThorough } from '../setup/thorough';

let hall: TestHall;
let browser: Browser;
let lastNo = '';
beforeAll(async () => {
  hall = await openTestHall({ withClient: true });
  browser = await openBrowser();
  hall.setClock('2026-11-23T09:00:00+08:00');
  const [elder, clerk] = [await hall.as('P001'), await hall.as('O012')];
  for (let count = 0; count < 3; count += 1) {
    const { caseNo } = await file(elder, 'DY-JF-0004');
    lastNo = caseNo;
    if (count === 0) await clerk.get(takeCase, { caseNo });
    await until(async () => (await hall.records.figures.counted(caseNo)).version === (await hall.records.cases.find(caseNo))?.version);
  }
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

async function isSound(page: Page): Promise<void> {
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}

const sizes = isThorough ? ([['phone', phone], ['desk', desktop]] as const) : ([['desk', desktop]] as const);
test.each(sizes)('谭心 sees on a %s which desk and which officer has what, and opens the desk’s queue', async (_, on) => {
  const { page } = await visit(browser, hall.address, on);
  await signInAs(page, 'O038');
  await page.goto('/#/board/board');
  await see(page, '没有需要您督办的办件。');
  await see(page, '彭博');
  await see(page, '2026 年 11 月的情况');
  expect(await inSight(page.getByLabel('看哪个月')).locator('option').allInnerTexts()).toContain('2026 年 11 月');
  await isSound(page);
  await inSight(page.getByRole('button', { name: /的待办$/ })).click();
  await page.waitForURL(/desk\/desk\?desk=MZJ/);
  await page.context().close();
});

test.each(sizes)('姚远 sees the day at a glance on a %s', async (_, on) => {
  const { page } = await visit(browser, hall.address, on);
  await signInAs(page, 'O037');
  await page.goto('/#/board/day');
  await see(page, /^等得最久$/);
  await see(page, /还有 3 件$/);
  await isSound(page);
  await page.context().close();
});

test('彭博, a clerk, is told that the board is not theirs', async () => {
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'O012');
  await page.goto('/#/board/board');
  await inSight(page.getByRole('alert')).waitFor();
  await isSound(page);
  await page.context().close();
});

test('彭博 sees on a phone who urged, under a menu that is one line until a key opens it', async () => {
  hall.setClock('2026-11-25T09:30:00+08:00');
  await (await hall.as('P001')).get(urgeCase, { caseNo: lastNo });
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'O012');
  await page.goto('/#/desk/desk');
  await see(page, /^申请人催办 · .*11 月 25 日 09:30$/);
  expect((await inSight(page.locator('.side')).boundingBox())?.height).toBeLessThan(80);
  const menu = button(page, '菜单');
  await menu.focus();
  await page.keyboard.press('Enter');
  await button(page, '勘验日程').waitFor();
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  await isSound(page);
  await page.keyboard.press('Enter');
  await button(page, '勘验日程').waitFor({ state: 'detached' });
  await page.context().close();
});

test('方圆 comes from the desk to 黄月英’s bad rating, hears her, answers, and she reads it in her case', async () => {
  const [nurse, clerk] = [await hall.as('P011'), await hall.as('O026')];
  const { caseNo } = await file(nurse, 'DY-XK-0082');
  await approve(clerk, caseNo);
  await until(async () => (await nurse.get(getCase, { caseNo })).state === 'closed');
  await nurse.get(rateCase, { caseNo, grade: 1, comment: '同一份证明要了三次' });
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'O035');
  await page.goto('/#/desk/desk');
  await button(page, '菜单').click();
  await button(page, '差评办理').click();
  await see(page, /同一份证明要了三次/);
  await button(page, /^登记回访：/).click();
  await button(page, '确认登记').click();
  await see(page, '请写明回访情况');
  await inSight(page.getByRole('textbox')).fill('属实，窗口三次索要');
  await button(page, '确认登记').click();
  await button(page, /^答复评价人：/).click();
  await inSight(page.getByRole('textbox')).fill('已向您致歉，证明改为内部核对');
  await button(page, '发出答复').click();
  await see(page, '没有待处理的差评');
  await isSound(page);
  await page.context().close();
  const { page: hers } = await visit(browser, hall.address, phone);
  await signInAs(hers, 'P011');
  await hers.goto(`/#/cases/case?caseNo=${caseNo}`);
  await see(hers, '对您评价的答复：已整改');
  await see(hers, '已向您致歉，证明改为内部核对');
  expect(await hers.getByText('窗口三次索要').count()).toBe(0);
  await isSound(hers);
  await hers.context().close();
});
