import type { Browser, Page } from 'playwright-core';
import { listMyClaims } from '../../shared/contract/claims';
import { actFor, signIn } from '../../shared/contract/sign-in';
import { openBrowser, phone } from '../setup/browser';
import { clientOf } from '../setup/client';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { realPerson } from '../rules/fixtures';
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

const works = realPerson('E001');
const director = works.kind === 'legal' ? works.legalPersonId : '';

async function phoneOf(code?: string): Promise<Page> {
  const session = code === undefined ? undefined : await clientOf(hall.address).get(signIn, { provider: 'seeded', code });
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: hall.address, serviceWorkers: 'block', reducedMotion: 'reduce' });
  const kept = [['elder-offered', true], ['session', session]].filter(([, data]) => data !== undefined).map(([key, data]) => [key, JSON.stringify({ data })]);
  await context.addInitScript(`for (const [key, value] of ${JSON.stringify(kept)}) if (!localStorage.getItem(key)) localStorage.setItem(key, value)`);
  return context.newPage();
}

test('陈建国 looks as himself, goes over to his tungsten works, and claims its patents in two taps and an account; a double tap files once', async () => {
  const page = await phoneOf(director);
  page.setDefaultTimeout(10_000);
  await page.goto('/#/benefits/zone');
  await see(page, '您正以个人身份查看。切换到企业身份后，按登记信息自动比对。');
  await button(page, `切换到 ${works.name}`).click();
  await see(page, /为您匹配到 \d+ 项政策/);
  await button(page, '看政策：发明专利授权奖励').click();
  await button(page, '立即申领').click();
  await see(page, '¥ 12,000');
  await see(page, '因为');
  // What is wrong is said at its field, and nothing is sent.
  await button(page, '提交申领').click();
  await see(page, '请填写开户银行，至少 4 个字');
  await inSight(page.getByLabel(/^开户银行/)).fill('大余农商银行南安支行');
  await inSight(page.getByLabel(/^账号/)).fill('3601 0000 0000 8888');
  await button(page, '提交申领').dblclick();
  await see(page, '到账全过程');
  await see(page, '公示中');
  await see(page, '预计 12 月 10 日前到账');
  await see(page, '大余农商银行南安支行　************8888');
  const { token } = await (await hall.as(director)).get(actFor, { personId: 'E001' });
  expect((await clientOf(hall.address, token).get(listMyClaims, {})).claims).toMatchObject([{ state: 'publicised', amountFen: 1_200_000 }]);
  // Out of it only after being asked, and then it stands among what is over.
  await button(page, '撤回申领').click();
  await button(page, '确认撤回').click();
  await see(page, '申领已撤回，预留的资金已让出。');
  await page.goto('/#/benefits/claims');
  await see(page, '已结束');
  await page.context().close();
}, 60_000);
