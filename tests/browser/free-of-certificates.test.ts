import type { Browser, Page } from 'playwright-core';
import { getCase } from '../../shared/contract/cases';
import { desktop, openBrowser, phone, visit, type Visit } from '../setup/browser';
import type { Client } from '../setup/client';
import { openAnswered } from '../setup/file-any-item';
import { pdf } from '../setup/files';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { button, inSight, see, signInAs } from './steps';

const health = '从业人员健康证明';
const plan = '经营场所平面示意图';
let hall: TestHall;
let browser: Browser;
let on: Visit;
let cook: Client;
let caseNo: string;

beforeAll(async () => {
  hall = await openTestHall({ withClient: true, withFiles: true });
  browser = await openBrowser();
  on = await visit(browser, hall.address, phone);
  cook = await hall.as('P016');
  ({ caseNo } = await openAnswered(cook, 'DY-XK-0023'));
  await signInAs(on.page, 'P016');
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall.close();
});

const arrive = (page: Page, name: string) => inSight(page.getByRole('heading', { level: 1, name, exact: true })).waitFor();
async function sign(page: Page, material: string, title: string): Promise<void> {
  await button(page, `阅读并签署承诺书：${material}`).click();
  await arrive(page, title);
  await button(page, '请先读完并勾选确认').waitFor();
  await inSight(page.getByRole('checkbox')).click();
  await button(page, '签署承诺书').click();
  await arrive(page, '核对材料');
}

test('a cook opening a small restaurant signs one promise, postpones one material, and what was signed outlives a reload', async () => {
  const { page } = on;
  await page.goto(`/#/apply/materials?caseNo=${caseNo}`);
  await see(page, '5 份必交材料：3 份免提交，1 份可签承诺代替，1 份可先受理后补交');
  await button(page, '还差 2 份材料').waitFor();
  await sign(page, health, '签告知承诺');
  await button(page, '还差 1 份材料').waitFor();
  await page.reload();
  await see(page, '已签承诺');
  await button(page, `换一种方式：${plan}`).click();
  await page.getByRole('dialog').getByRole('button', { name: '拍照上传' }).click();
  await see(page, '待上传');
  await button(page, `换一种方式：${plan}`).click();
  await page.getByRole('dialog').getByRole('button', { name: '先受理后补交' }).click();
  await arrive(page, '签容缺受理承诺');
  await inSight(page.getByRole('checkbox')).click();
  await button(page, '签署承诺书').click();
  await see(page, '材料都有着落了，可以提交');
}, 60_000);

test('he is told which licences are fetched, agrees, and is told what he still owes', async () => {
  const { page } = on;
  await button(page, '下一步：确认提交').click();
  await button(page, '下一步：用证授权').click();
  await arrive(page, '用证授权');
  await see(page, '将调取 2 份电子证照');
  await button(page, '同意授权并提交').click();
  await arrive(page, '提交成功');
  await see(page, new RegExp(`前补交“${plan}”`));
  const filed = await cook.get(getCase, { caseNo });
  expect(filed.promises.map(({ kind, state }) => [kind, state])).toEqual([['commitment', 'open'], ['later', 'open']]);
  expect([filed.authorisation?.licences.length, filed.owed.map(({ name }) => name)]).toEqual([2, [plan]]);
  expect(await page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("chosen:"))')).toEqual([]);
}, 30_000);

test('he takes the promise back with a reason, and gives the postponed plan as a file', async () => {
  const { page } = on;
  await button(page, '查看办件').click();
  await see(page, '等您补交 1 份材料');
  await button(page, `撤回承诺：${health}`).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '确定撤回' }).click();
  await dialog.getByText('请写明撤回的理由').waitFor();
  await dialog.getByRole('textbox').fill('已办好健康证，直接交');
  await dialog.getByRole('button', { name: '确定撤回' }).click();
  await see(page, '等您补交 2 份材料');
  await button(page, `补交：${plan}`).click();
  await arrive(page, '补交材料');
  const asked = page.waitForEvent('filechooser');
  await button(page, '文件').click();
  await (await asked).setFiles([{ name: '平面图.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await pdf(1)) }]);
  await button(page, '提交').click();
  await arrive(page, '办件进度');
  await see(page, '等您补交 1 份材料');
  const now = await cook.get(getCase, { caseNo });
  expect(now.promises.map(({ kind, state }) => [kind, state])).toEqual([['commitment', 'withdrawn'], ['later', 'kept']]);
}, 60_000);

test('he reads who used his licences, revokes his consent, and says that his address is wrong', async () => {
  const { page } = on;
  await button(page, '撤销授权').click();
  await page.getByRole('dialog').getByRole('button', { name: '确定撤销' }).click();
  await see(page, '已撤销');
  await page.goto('/#/tabs/me');
  await button(page, /用证记录/).click();
  await arrive(page, '用证记录');
  await see(page, '已调用');
  await page.goto('/#/licences/wallet');
  await button(page, /居民身份证/).click();
  await button(page, '信息有误？住址').click();
  await page.getByRole('dialog').getByRole('textbox').fill('江西省赣州市大余县南安镇示例路 8 号');
  await button(page, '提交给发证机关').click();
  await see(page, /发证机关将在/);
  await page.goto('/#/licences/disputes');
  await see(page, '江西省赣州市大余县南安镇示例路 8 号');
  expect(on.complaints).toEqual([]);
}, 60_000);

test('a firm to which an exclusion applies may not promise; one to which none does signs after every answer', async () => {
  const firm = await hall.as('E008');
  const { caseNo: gas } = await openAnswered(firm, 'DY-GG-0028');
  const visitor = await visit(browser, hall.address, desktop);
  const { page } = visitor;
  await signInAs(page, 'E008');
  const material = 'CL0005';
  await page.goto(`/#/apply/sign?caseNo=${gas}&material=${material}&kind=commitment`);
  await button(page, '还有 5 条没有回答').waitFor();
  await inSight(page.getByRole('radio', { name: '是', exact: true })).click();
  await see(page, '您的情形不能承诺，请换一种方式');
  for (const group of await page.getByRole('radiogroup').filter({ visible: true }).all()) await group.getByRole('radio', { name: '否' }).click();
  await inSight(page.getByRole('checkbox')).click();
  await button(page, '签署承诺书').click();
  await see(page, '已签署');
  await visitor.context.close();
}, 30_000);
