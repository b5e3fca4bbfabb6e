import type { Browser, Page } from 'playwright-core';
import { signIn } from '../../shared/contract/sign-in';
import { openBrowser, phone } from '../setup/browser';
import { clientOf } from '../setup/client';
import { until } from '../setup/until';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { button, inSight, see } from './steps';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  [hall, browser] = await Promise.all([openTestHall({ withClient: true, withStream: false }), openBrowser()]);
  hall.setClock('2026-11-23T09:00:00+08:00');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

async function phoneOf(code?: string): Promise<Page> {
  const session = code === undefined ? undefined : await clientOf(hall.address).get(signIn, { provider: 'seeded', code });
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: hall.address, serviceWorkers: 'block', reducedMotion: 'reduce' });
  const kept = [['elder-offered', true], ['session', session]].filter(([, data]) => data !== undefined).map(([key, data]) => [key, JSON.stringify({ data })]);
  await context.addInitScript(`for (const [key, value] of ${JSON.stringify(kept)}) localStorage.setItem(key, value)`);
  return context.newPage();
}

test('a tungsten works opens the zone from its tab: the sum, what excludes what, what it nearly meets; and reads why on the policy’s page', async () => {
  const page = await phoneOf('E001');
  await page.goto('/#/tabs/benefits');
  await button(page, '看看能享什么').click();
  await see(page, /为您匹配到 \d+ 项政策/);
  await see(page, '不能同时享受');
  await see(page, /与“工业企业技术改造设备投入补助”只能享受一项/);
  await see(page, '差一点');
  await button(page, '看政策：企业研发投入后补助').click();
  await see(page, '上年度研发费用 7,200,000 元 × 2% ＝ 144,000 元');
  await see(page, '您的情况：3.87%');
  await see(page, '原文（第六条）');
  await page.context().close();
}, 60_000);

test('somebody nobody knows answers a few questions and is told; a sum with half a 分 is told too, and nothing is lost', async () => {
  const page = await phoneOf();
  await page.goto('/#/benefits/zone');
  await see(page, '看看您的企业能享什么');
  const answers: Record<string, string> = { '是在大余县登记的吗？': 'true', '现在的登记状态是？': 'active', '有没有列入严重失信主体名单？': 'false', '您是哪一类市场主体？': 'company', '上年度纳税信用是哪一级？': 'B', '上年度有多少件国内发明专利授权（第一专利权人）？': '4', '当年招用了多少名毕业年度高校毕业生和登记失业青年？': '0' };
  for (let round = 0; round < 6 && !(await page.getByText('现在就能享').count()); round += 1) {
    for (const [asks, answer] of Object.entries(answers)) {
      const field = inSight(page.getByLabel(new RegExp(`^${asks.slice(0, 12)}`)));
      if (!(await field.count())) continue;
      if ((await field.locator('option').count()) > 0) await field.selectOption(answer);
      else await field.fill(answer);
    }
    const before = await page.locator('body').innerText();
    await button(page, '看结果').click();
    await until(async () => (await page.locator('body').innerText()) !== before && !(await page.locator('.skeletons').count()), 5000);
  }
  await see(page, '现在就能享');
  await see(page, '¥ 12,000');
  await page.context().close();
}, 60_000);
