import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { getCalendar } from '../../shared/contract/calendar';
import { openBrowser, phone, visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  [hall, browser] = await Promise.all([openTestHall({ withClient: true }), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

test('邹平 publishes 2027: what is wrong is told at its day, what changes before it does; nothing marked is lost on the way', async () => {
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'O039');
  await page.goto('/#/desk/calendar');
  await see(page, '暂定');
  const day = (name: string) => page.locator(`.day[aria-label^="${name}"]`);
  await day('1 月 1 日，周五，放假').click();
  await day('1 月 1 日，周五，上班').waitFor();
  await day('2 月 12 日，周五，上班').click();
  await day('2 月 20 日，周六，周末').click();
  await day('2 月 20 日，周六，放假').click();
  await day('2 月 20 日，周六，调休上班').waitFor();
  await button(page, '核对并发布').click();
  await see(page, '1 天改为休息');
  await see(page, '2 天改为上班');
  await button(page, '确认发布').click();
  await see(page, '请填写通知名称');
  await inSight(page.getByRole('dialog').getByRole('textbox')).fill('国务院办公厅关于2027年部分节假日安排的通知（演示）');
  await button(page, '确认发布').click();
  await see(page, /1 月 1 日：是法定放假日/);
  await day('1 月 1 日，周五，上班，有误').click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await button(page, '核对并发布').click();
  await button(page, '确认发布').dblclick();
  await see(page, '已发布，2 天有变化');
  await inSight(page.getByText('已发布', { exact: true })).waitFor();
  const { years } = await hall.anyone.get(getCalendar, {});
  const published = years.find(({ year }) => year === 2027);
  expect(published).toMatchObject({ isPublished: true, workingWeekends: ['2027-02-20'] });
  expect(published?.holidays).toEqual(expect.arrayContaining(['2027-01-01', '2027-02-12']));
}, 60_000);
