import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { handler as runClock } from '../../functions/entries/clock';
import { startClaim } from '../../shared/contract/claims';
import { realPerson } from '../rules/fixtures';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import { readXlsx } from '../setup/read-xlsx';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false, withClient: true, withFiles: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
  browser = await openBrowser();
  await (await hall.as('E001')).get(startClaim, { policyCode: 'HQ-07' });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

async function at(officer: string, place: string, size = phone): Promise<Page> {
  const { page } = await visit(browser, hall.address, size);
  await signInAs(page, officer);
  await page.goto(place);
  return page;
}
async function isSound(page: Page): Promise<void> {
  await until(async () => (await page.locator('main:visible').count()) === 1);
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}

test('熊伟 asks on a phone for this month’s claims, once however often it is tapped, and saves the table', async () => {
  const page = await at('O040', '/#/redeem/treasury');
  await button(page, /^导出与对账/).click();
  await see(page, '近三十天没有导出。');
  await inSight(page.getByLabel(/从哪天/)).fill('2026-11-01');
  await inSight(page.getByLabel(/到哪天/)).fill('2026-11-30');
  await isSound(page);
  await button(page, '开始准备').dblclick();
  await see(page, '排队准备');
  await isSound(page);
  expect(await hall.records.exports.since('2026-11-01')).toHaveLength(1);
  await runClock({ schedule: 'makeExports' });
  await button(page, '看看好了没有').click();
  await see(page, '可下载');
  await isSound(page);
  const [saved] = await Promise.all([page.waitForEvent('download'), button(page, /^下载：兑现申请/).click()]);
  expect([saved.suggestedFilename(), readXlsx(readFileSync(await saved.path()))[0]?.[1]?.[4]]).toEqual(['兑现申请_2026-11-01_2026-11-30.xlsx', realPerson('E001').name]);
  await page.context().close();
}, 60_000);

test('a morning that did not come out even says so in words, and opens what differs', async () => {
  const even = { version: 0, at: '2026-11-23T05:10:00.000+08:00', lines: 3, paidFen: 200_001, returned: 1, differences: [], budgets: [], count: 0, looks: [] };
  await hall.records.reconciliations.record({ ...even, day: '2026-11-21', lines: 0, paidFen: 0, returned: 0 });
  await hall.records.reconciliations.record({
    ...even, day: '2026-11-22', count: 2, differences: [{ orderNo: 'ZF20261120123456789', lineNo: 2, what: 'amount', oursFen: 120_000, theirsFen: 100_000 }],
    budgets: [{ policy: 'HQ-07', year: 2026, what: 'reserved', budget: 1_200_000, claims: 0 }],
  });
  const page = await at('O037', '/#/redeem/exports', desktop);
  await see(page, '账目相符');
  // Who leads reads; tables are the treasury's.
  expect(await button(page, '开始准备').count()).toBe(0);
  await isSound(page);
  await button(page, /2 处不符/).click();
  await see(page, '金额不同');
  await isSound(page);
  await button(page, '知道了').click();
  await page.context().close();
}, 60_000);
