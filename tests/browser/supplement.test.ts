import type { Browser, Page } from 'playwright-core';
import { getCase } from '../../shared/contract/cases';
import { actOnCase, takeCase } from '../../shared/contract/desk';
import { listMessages, sendDeskMessage } from '../../shared/contract/messages';
import { openBrowser, phone, visit } from '../setup/browser';
import type { Client } from '../setup/client';
import { pdf } from '../setup/files';
import { fileAsForecast } from '../setup/file-any-item';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { button, inSight, see, signInAs } from './steps';

const [LICENCE, PLAN] = ['CL0010', 'CL0061'];
let hall: TestHall;
let browser: Browser;
let cook: Client;
let clerk: Client;
let caseNo: string;
let page: Page;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true, withFiles: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
  [browser, cook, clerk] = await Promise.all([openBrowser(), hall.as('P016'), hall.as('O025')]);
}, 60_000);
beforeEach(async () => {
  caseNo = (await fileAsForecast(cook, 'DY-XK-0023')).filed.caseNo;
  await clerk.get(takeCase, { caseNo });
  const about = (key: string, problem: string, kind: 'material' | 'answer' = 'material') => ({ about: kind, key, problem, basis: '《行政许可法》第三十二条', howToFix: '重新提交一份' });
  const items = [about(PLAN, '看不清出入口'), about(LICENCE, '经营范围没有餐饮'), about('phone', '电话打不通', 'answer')];
  await clerk.get(actOnCase, { caseNo, action: 'askSupplement', message: '麻烦您一次补齐', supplement: { items } });
  ({ page } = await visit(browser, hall.address, phone));
  await signInAs(page, 'P016');
});
afterEach(() => page.context().close());
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

const done = async (action: string) => (await cook.get(getCase, { caseNo })).steps.filter((step) => step.action === action).length;

test('李梅 reads what is missing, answers one thing by her licence, the rest by a file and a number: nothing is lost without a network, each answer counts once', async () => {
  await page.goto('/#/tabs/cases');
  await button(page, /小餐饮登记.*请在 12 月 14 日前补正/).click();
  await see(page, '等您补正 3 项');
  await see(page, '看不清出入口');
  await see(page, '麻烦您一次补齐');
  await button(page, '去补正').click();
  await button(page, '请先补一项').waitFor();
  await button(page, /^自动调取/).click();
  await see(page, '将调取 1 份电子证照');
  await button(page, '先提交 1 项，还差 2 项').dblclick();
  await see(page, '已收到，还差 2 项');
  expect(await done('answerInPart')).toBe(1);

  const number = inSight(page.getByLabel(/联系电话/));
  await number.fill('138');
  await number.blur();
  await see(page, /手机号/);
  await number.fill('13800000138');
  await page.context().setOffline(true);
  await button(page, '先提交 1 项，还差 1 项').click();
  await page.getByRole('dialog', { name: '网络不通' }).waitFor();
  await page.context().setOffline(false);
  await page.reload();
  await inSight(page.getByRole('heading', { name: '联系电话' })).waitFor();
  expect(await inSight(page.getByLabel(/联系电话/)).inputValue()).toBe('13800000138');

  const chosen = page.waitForEvent('filechooser');
  await button(page, '文件').click();
  await (await chosen).setFiles([{ name: '平面图.pdf', mimeType: 'application/pdf', buffer: await pdf(1) }]);
  await button(page, '提交补正').waitFor();
  // The first answer is lost on its way back; the phone asks again under the same key.
  await page.route('**/supplement', async (route) => { await route.fetch(); await route.abort(); }, { times: 1 });
  await button(page, '提交补正').click();
  await see(page, '已补正，等窗口受理');
  await see(page, '已提交，待受理');
  const whole = await cook.get(getCase, { caseNo });
  expect([await done('answerInFull'), whole.answers['phone'], whole.proofs[LICENCE]?.by, whole.proofs[PLAN]?.by]).toEqual([1, '13800000138', 'licence', 'upload']);
}, 40_000);

test('what she writes without a network stays in the box, is sent once, and the answer is new to her', async () => {
  await page.goto(`/#/cases/case?caseNo=${caseNo}`);
  await see(page, '麻烦您一次补齐');
  await page.context().setOffline(true);
  await inSight(page.getByLabel(/写给窗口/)).fill('平面图可以手画吗？');
  await button(page, '发送').click();
  await see(page, '没有网络，已为您保留，联网后再点发送。');
  await page.context().setOffline(false);
  await page.reload();
  await see(page, '麻烦您一次补齐');
  expect(await inSight(page.getByLabel(/写给窗口/)).inputValue()).toBe('平面图可以手画吗？');
  await button(page, '发送').dblclick();
  await inSight(page.locator('.one-said.mine')).waitFor();
  expect((await cook.get(listMessages, { caseNo })).messages.filter(({ isMine }) => isMine)).toHaveLength(1);
  await clerk.get(sendDeskMessage, { caseNo, text: '可以，写明面积。' });
  await page.goto('/#/tabs/home');
  await button(page, '消息，1 条新消息').click();
  await see(page, '可以，写明面积。');
}, 30_000);

test('a new calendar would end her days earlier: it does when she agrees, and not before', async () => {
  const one = await hall.records.cases.find(caseNo);
  if (!one?.clock) throw new Error('not filed');
  const note = { at: '2026-11-23T09:00:00.000+08:00', which: 'reply' as const, from: '2026-12-14', to: '2026-12-11', isApplied: false };
  await hall.records.cases.record({ ...one, clock: { ...one.clock, calendarNotes: [note] } });
  await page.goto(`/#/cases/case?caseNo=${caseNo}`);
  await see(page, /请在 12 月 14 日前补正/);
  await see(page, '补正期限按新日历可提前到 12 月 11 日，没有同意前仍是 12 月 14 日');
  await button(page, '同意提前').dblclick();
  await see(page, /请在 12 月 11 日前补正/);
  expect(await done('consentDates')).toBe(1);
}, 15_000);
