import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { handOverCase } from '../../shared/contract/hand-over';
import { takeCase } from '../../shared/contract/desk';
import { queueWords } from '../../shared/words/screens/queue';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

const ITEM = 'DY-JF-0004';
const COLLEAGUE = 'O121';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  [hall, browser] = await Promise.all([openTestHall({ withClient: true }), openBrowser()]);
  await hall.records.people.putOfficer({ officerId: COLLEAGUE, name: '何晓', role: 'clerk', department: 'MZJ', desks: ['MZJ'] });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

const found = (caseNo: string) => hall.records.cases.find(caseNo);
const takenBy = async (caseNo: string) => (await found(caseNo))?.takenBy?.officerId;

async function fileFor(...people: string[]): Promise<string[]> {
  const numbers: string[] = [];
  for (const code of people) numbers.push((await file(await hall.as(code), ITEM)).caseNo);
  return numbers;
}

async function atQueue(officer: string, size = desktop) {
  const device = await visit(browser, hall.address, size);
  await signInAs(device.page, officer);
  await device.page.goto('/#/desk/desk');
  await inSight(device.page.locator('.queue-line')).waitFor();
  return device;
}

async function isSound(page: Page): Promise<void> {
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}

test('彭博 takes three cases one after another with the keyboard alone, and walks the queue without opening a case', async () => {
  const numbers = await fileFor('P001', 'P002', 'P003');
  const { page, complaints } = await atQueue('O012');
  const next = button(page, queueWords.next);
  await next.waitFor();
  const focused = () => page.evaluate('[...document.querySelectorAll(".queue-line")].indexOf(document.activeElement)');
  for (const [key, line] of [['j', 0], ['j', 1], ['k', 0]] as const) {
    await page.keyboard.press(key);
    await until(async () => (await focused()) === line);
  }
  expect(await page.locator('.desk-name').count()).toBe(0);
  for (let times = 1; times <= 3; times += 1) {
    // While one is on its way another press says nothing.
    await until(async () => (await next.getAttribute('aria-disabled')) === null);
    await page.keyboard.press('n');
    await until(async () => (await Promise.all(numbers.map(takenBy))).filter((officer) => officer === 'O012').length === times);
    await inSight(page.locator('.desk-name')).waitFor();
    await button(page, '受理').waitFor();
  }
  await page.keyboard.press('n');
  await see(page, '眼下没有可以领取的办件');
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await inSight(page.locator('.queue-line[aria-current=true]')).waitFor();
  await isSound(page);
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([]);
}, 60_000);

test('many at once: each case is told what became of it, the refused one with its sentence; a double tap does it once', async () => {
  const [own, others] = await fileFor('P001', 'P003');
  await (await hall.as('O012')).get(takeCase, { caseNo: own ?? '' });
  await (await hall.as(COLLEAGUE)).get(takeCase, { caseNo: others ?? '' });
  const { page } = await atQueue('O012', phone);
  await button(page, '批量办理').click();
  for (const caseNo of [own, others]) {
    const name = (await found(caseNo ?? ''))?.applicant.name ?? '';
    const rows = page.locator('.queue-row').filter({ hasText: name }).filter({ hasText: caseNo === own ? '我已领取' : '何晓' }).filter({ hasText: '待受理' });
    await rows.first().getByRole('checkbox').click();
  }
  await see(page, '已选 2 件');
  await button(page, '对所选办理').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('办理动作').selectOption({ label: '不予受理' });
  await sheet.getByRole('button', { name: '不予受理 2 件' }).click();
  expect(await sheet.getByRole('alert').count()).toBe(2);
  await isSound(page);
  await sheet.getByLabel('办理动作').selectOption({ label: '受理' });
  await sheet.getByRole('button', { name: '受理 2 件' }).dblclick();
  await see(page, '2 件中 1 件已办');
  await see(page, '请先领取该办件，再进行办理。');
  await isSound(page);
  const [refused, done] = await Promise.all(['refused', 'done'].map(async (what) => found((await page.locator(`.batch-result.${what} button`).getAttribute('aria-label'))?.replace('查看办件：', '') ?? '')));
  expect(refused).toMatchObject({ state: 'submitted', takenBy: { officerId: COLLEAGUE } });
  expect(done).toMatchObject({ state: 'accepted', takenBy: { officerId: 'O012' } });
  expect(done?.steps.filter(({ action }) => action === 'accept')).toHaveLength(1);
  await button(page, `查看办件：${refused?.caseNo}`).click();
  await see(page, /何晓/);
}, 60_000);

test('an ID number finds its cases, closed ones too, and is shown masked; it is asked once, when it is said', async () => {
  const [caseNo = ''] = await fileFor('P003');
  const found = await hall.records.people.find('P003');
  const idNo = found?.kind === 'natural' ? found.idNo : '';
  const { page } = await atQueue('O012', phone);
  let asked = 0;
  page.on('request', (request) => { if (/\/search\?|\/counts/.test(request.url())) asked += 1; });
  await inSight(page.getByRole('searchbox')).fill(idNo);
  await page.keyboard.press('Enter');
  await see(page, /按证件号，找到/);
  expect(asked).toBe(1);
  await see(page, /\d{6}\*{8}/);
  expect(await page.locator('.queue-row').allInnerTexts()).not.toContainEqual(expect.stringContaining(idNo));
  await isSound(page);
  await inSight(page.getByRole('searchbox')).fill(caseNo);
  await page.keyboard.press('Enter');
  await see(page, '按办件编号，找到 1 件');
  await inSight(page.getByRole('searchbox')).fill('查无此人');
  await page.keyboard.press('Enter');
  await see(page, '没有找到');
  await button(page, '回到待办').click();
  await inSight(page.locator('.queue-line')).waitFor();
}, 60_000);

test('two clerks take from one desk and never the same case; what one hands over waits on top of the other’s queue', async () => {
  await fileFor('P001', 'P002', 'P003');
  const [first, second] = [(await atQueue('O012')).page, (await atQueue(COLLEAGUE)).page];
  await Promise.all([first.keyboard.press('n'), second.keyboard.press('n')]);
  await Promise.all([first, second].map((page) => inSight(page.locator('.desk-name')).waitFor()));
  const [{ caseNo: hers = '' } = {}] = (await hall.records.cases.listByDesk({ view: 'mine', officerId: COLLEAGUE }, undefined)).rows.slice(-1);
  expect(await takenBy(hers)).toBe(COLLEAGUE);
  await (await hall.as(COLLEAGUE)).get(handOverCase, { caseNo: hers, to: 'O012', reason: '下午请假' });
  await button(first, '刷新').click();
  await button(first, /1 件移交等您接收/).click();
  await button(first, /移交给我/).waitFor();
  await until(async () => (await first.locator('.queue-line').count()) === 1);
  await button(first, '工作量').click();
  await see(first, '何晓 · 经办人');
  await first.keyboard.press('Escape');
  await button(first, '筛选').click();
  await inSight(first.getByRole('dialog').getByRole('textbox')).fill('等我接收的');
  await button(first, '保存').click();
  await see(first, '等我接收的');
  await isSound(first);
}, 60_000);
