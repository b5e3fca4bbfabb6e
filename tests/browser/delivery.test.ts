import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { requestDelivery } from '../../shared/contract/delivery';
import type { Case } from '../../shared/domain/cases/case';
import { anotherGranted, grantedByHand, home } from '../setup/delivering';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';

let hall: TestHall;
let browser: Browser;
let done: Case;
beforeAll(async () => {
  hall = await openTestHall({ withClient: true, withFiles: true });
  browser = await openBrowser();
  done = await grantedByHand(hall, await hall.as('P011'), await hall.as('O026'));
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

async function at(who: string, place: string, size = phone): Promise<Page> {
  const { page } = await visit(browser, hall.address, size);
  await signInAs(page, who);
  await page.goto(place);
  return page;
}

async function isSound(page: Page, picture: string): Promise<void> {
  await until(async () => (await page.locator('main:visible').count()) === 1);
  await page.evaluate('Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)))');
  if (process.env['HALL_PICTURES']) await page.screenshot({ path: `${process.env['HALL_PICTURES']}-${picture}.png`, fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBe(0);
}
const wishOf = (caseNo: string) => hall.records.parcels.wish(caseNo);

test('黄月英 chooses the post after the decision, is told what is wrong with a phone number, and sees where her licence is', async () => {
  const page = await at('P011', `/#/cases/case?caseNo=${done.caseNo}`);
  await button(page, /^领取方式/).click();
  await see(page, '您想怎样领取？');
  await isSound(page, 'choose');
  await inSight(page.getByLabel(/^收件人/)).fill('黄月英');
  await inSight(page.getByLabel(/^手机号/)).fill('14012345678');
  await inSight(page.getByLabel(/^详细地址/)).fill('南安镇余西街社区建设路12号');
  await button(page, '确定').click();
  await see(page, /接不到快递员的电话/);
  await isSound(page, 'wrong');
  await inSight(page.getByLabel(/^手机号/)).fill('13970700011');
  await button(page, '确定').dblclick();
  await see(page, '等待装件');
  await see(page, '取件码');
  await isSound(page, 'tracked');
  expect(await wishOf(done.caseNo)).toMatchObject({ way: 'post', receiver: { phone: '13970700011' } });
  await page.goto('/#/delivery/addresses');
  await see(page, /黄\*\*/);
  await isSound(page, 'addresses');
  await page.context().close();
}, 60_000);

test('金鑫 packs at a desk, 陆遥 checks on a phone, the waybill is entered, and the courier takes it under a list', async () => {
  const caseNo = await anotherGranted(hall, done, 'bench');
  const nurse = await hall.as('P011');
  const parcelNo = (await nurse.get(requestDelivery, { caseNo, way: 'post', receiver: home })).parcel?.parcelNo ?? '';
  const state = async () => (await hall.records.parcels.find(parcelNo))?.state;
  const page = await at('O041', '/#/desk/desk', desktop);
  await button(page, '寄递台').click();
  await inSight(page.getByLabel(/^扫码或输入单号/)).fill(caseNo);
  await page.keyboard.press('Enter');
  await see(page, '内件核对');
  const scan = inSight(page.getByLabel(/^扫办件编号/));
  await scan.fill(done.caseNo);
  await page.keyboard.press('Enter');
  await see(page, /不在这个寄递件里/);
  await scan.fill(caseNo);
  await page.keyboard.press('Enter');
  await see(page, '已核对');
  await isSound(page, 'bench');
  await inSight(page.getByRole('checkbox')).click();
  await button(page, '装件完成，交复核').dblclick();
  await until(async () => (await state()) === 'checking');
  const second = await at('O042', `/#/packing/parcel?parcelNo=${parcelNo}`);
  await see(second, '请由另一位工作人员复核');
  await inSight(second.getByLabel(/^扫办件编号/)).fill(caseNo);
  await second.keyboard.press('Enter');
  await inSight(second.getByRole('checkbox')).click();
  await isSound(second, 'check');
  await button(second, '复核无误，封装').click();
  await inSight(second.getByLabel(/^运单号/)).fill('1234567890123');
  await isSound(second, 'waybill');
  await button(second, '确定').click();
  await button(second, '打印面单').waitFor();
  await page.goto('/#/packing/hand-over');
  await inSight(page.getByLabel(/^取件人姓名/)).fill('刘师傅');
  await isSound(page, 'hand-over');
  await button(page, '交寄 1 件').dblclick();
  await see(page, '交件人 金鑫　签字：');
  await isSound(page, 'register');
  expect(await state()).toBe('handedOver');
  await second.context().close();
  await page.context().close();
}, 90_000);
