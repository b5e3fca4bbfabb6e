import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { actOnCase } from '../../shared/contract/desk';
import { getCase } from '../../shared/contract/cases';
import { listVisitPhotos } from '../../shared/contract/visits';
import { planned } from '../pictures/visits';
import { openBrowser, phone, visit } from '../setup/browser';
import type { Client } from '../setup/client';
import { photo } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
let people: Record<'elder' | 'clerk' | 'director', Client>;
beforeAll(async () => {
  hall = await openTestHall({ withClient: true, withFiles: true });
  browser = await openBrowser();
  const [elder, clerk, director] = await Promise.all([hall.as('P001'), hall.as('O012'), hall.as('O037')]);
  people = { elder, clerk, director };
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

/** The phone's day: the page asks for visits from today on. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const rows = (page: Page) => page.getByRole('list', { name: '已选择的文件' }).getByRole('listitem');

async function isSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}

test('彭博 finds today’s visit on his phone, takes three photos without a network, writes what he saw, and reports with 胡杨', async () => {
  const caseNo = await planned(people, `${today()}T16:30:00+08:00`, '建设路 18 号');
  const { page, context, complaints } = await visit(browser, hall.address, phone);
  await signInAs(page, 'O012');
  await page.goto('/#/desk/visits');
  await see(page, /胡杨（.+）/);
  await see(page, '消防救援大队');
  await isSound(page);
  await button(page, /^登记报告：/).click();
  await see(page, '现场照片');
  await button(page, '登记报告').click();
  await see(page, '请填写现场情况');
  await see(page, '请选择勘验结论');

  await context.setOffline(true);
  const asked = page.waitForEvent('filechooser');
  await button(page, '相册').click();
  await (await asked).setFiles(await Promise.all([300, 320, 340].map(async (width) => ({ name: `现场${width}.jpg`, mimeType: 'image/jpeg', buffer: await photo(width, 200) }))));
  await inSight(page.getByRole('textbox', { name: '现场情况' })).fill('床位与申请一致');
  await inSight(page.getByRole('radio', { name: '通过', exact: true })).click();
  await until(async () => (await rows(page).filter({ hasText: '等待网络' }).count()) === 3, 10_000);
  await button(page, '登记报告').click();
  await see(page, '还有 3 张照片没有传好');
  await page.evaluate('window.dispatchEvent(new Event("online"))');
  await context.setOffline(false);
  await until(async () => (await rows(page).filter({ hasText: '检查通过' }).count()) === 3, 20_000);
  await isSound(page);

  await button(page, '登记报告').click();
  await see(page, '勘验通过');
  const report = (await hall.records.cases.find(caseNo))?.procedures[0]?.visit?.report;
  expect(report).toMatchObject({ findings: '床位与申请一致', isPassed: true, by: [{ name: '彭博' }, { name: '胡杨' }] });
  const { photos } = await people.clerk.get(listVisitPhotos, { caseNo });
  expect([report?.photos.length, photos.every(({ isInReport }) => isInReport)]).toEqual([3, true]);
  expect((await people.elder.get(getCase, { caseNo })).procedures[0]?.visit).toMatchObject({ isReported: true, photos: 3 });
  expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await context.close();
}, 60_000);

test('the report of a visit that was moved while it was written is refused with what to do, and nothing written is lost', async () => {
  const caseNo = await planned(people, `${today()}T08:00:00+08:00`, '青龙镇 6 组');
  const { page, context } = await visit(browser, hall.address, phone);
  await signInAs(page, 'O012');
  await page.goto(`/#/desk/visit-report?caseNo=${caseNo}&visit=1`);
  const findings = inSight(page.getByRole('textbox', { name: '现场情况' }));
  await findings.fill('无人在场');
  await inSight(page.getByRole('radio', { name: '未通过' })).click();
  await people.clerk.get(actOnCase, { caseNo, action: 'planVisit', reason: '申请人外出', procedure: { id: 1, visit: { at: `${Number(today().slice(0, 4)) + 1}-01-20T09:00:00+08:00`, place: '青龙镇 6 组', parties: [], staff: ['O012', 'O026'] } } });
  await button(page, '登记报告').click();
  await see(page, '还没有到勘验日期');
  await page.reload();
  await see(page, '到当天才能登记报告');
  expect(await inSight(page.getByRole('textbox', { name: '现场情况' })).inputValue()).toBe('无人在场');
  await context.close();
}, 30_000);
