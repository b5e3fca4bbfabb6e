import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { handOverCase } from '../../shared/contract/hand-over';
import { takeCase } from '../../shared/contract/desk';
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
  await isSound(page);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await page.evaluate('[...document.querySelectorAll(".queue-line")].indexOf(document.activeElement)')).toBe(0);
  expect(await page.locator('.desk-name').count()).toBe(0);
  for (let times = 1; times <= 3; times += 1) {
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
});
