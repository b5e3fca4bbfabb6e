import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { startClaim, submitClaim } from '../../shared/contract/claims';
import { getPolicyDraft, suspendPolicy } from '../../shared/contract/policy-desk';
import { countClaimOf } from '../../functions/find/count-claim';
import type { Claim } from '../../shared/domain/claims/claim';
import { catalogue, realPerson } from '../rules/fixtures';
import { desktop, openBrowser, phone, visit } from '../setup/browser';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { button, inSight, see, signInAs } from './steps';
import { testWhole } from '../setup/thorough';

let hall: TestHall;
let browser: Browser;
beforeAll(async () => {
  hall = await openTestHall({ withStream: false, withClient: true });
  hall.setClock('2026-11-23T09:00:00+08:00');
  browser = await openBrowser();
  const works = await hall.as('E001');
  const { claimNo } = await works.get(startClaim, { policyCode: 'HQ-07' });
  await works.get(submitClaim, { claimNo, account: { holder: realPerson('E001').name, bank: '大余农商银行', no: '3601000000008888' } });
  await countClaimOf(hall.records, await hall.records.claims.find(claimNo) as Claim);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await hall?.close();
});

async function zouPing(size: { width: number; height: number }, place: string): Promise<Page> {
  const { page } = await visit(browser, hall.address, size);
  await signInAs(page, 'O039');
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
const version = async (code: string) => (await (await hall.as('O039')).get(getPolicyDraft, { policyCode: code })).policy.version;
const field = (page: Page, name: RegExp) => inSight(page.getByLabel(name));

test('邹平 raises the sum for a patent: sees the golden cases fail as she types, mends them, reads who gains, publishes once; the works sees the new sum', async () => {
  const page = await zouPing(desktop, '/#/desk/desk');
  await button(page, '惠企政策发布').click();
  await inSight(page.getByText('发明专利授权奖励')).click();
  await see(page, '和现行版本一样，没有要发布的。');
  await field(page, /^每一单位/).fill('4000');
  await see(page, '还有 3 处要改');
  await see(page, '符合，¥ 16,000');
  await isSound(page);
  // What was changed stays on the device.
  await page.reload();
  await see(page, '还有 3 处要改');
  for (const { says, verdict, amountFen, facts } of catalogue().policies.find(({ code }) => code === 'HQ-07')?.golden ?? []) {
    const right = Math.min(30_000, Number(facts['patents']) * 4_000);
    if (verdict === 'unmet' || right * 100 === amountFen) continue;
    await button(page, `修改：${says}`).click();
    await field(page, /^应得/).fill(String(right));
    await button(page, '确定').click();
  }
  await see(page, '没有要改的地方，样例全部相符。');
  await button(page, '看回放').click();
  await see(page, realPerson('E001').name);
  await see(page, '¥ 12,000 → ¥ 16,000');
  await isSound(page);
  await button(page, '发布这次修改').dblclick();
  await see(page, /现行第 2 版/);
  await see(page, /^邹平 .* 发布$/);
  expect(await field(page, /^每一单位/).inputValue()).toBe('4000');
  await see(page, '和现行版本一样，没有要发布的。');
  expect(await version('HQ-07')).toBe(2);
  await page.context().close();
  const { page: works } = await visit(browser, hall.address, phone);
  await signInAs(works, 'E005');
  await works.goto('/#/benefits/policy?code=HQ-07');
  await see(works, /9 件 × 4,000 元/);
  await works.context().close();
}, 90_000);

test('邹平 changes a condition on a phone: a value it never has is told beside it, an empty group too, and nothing is sent', async () => {
  const page = await zouPing(phone, '/#/publish/policy?code=HQ-06');
  await button(page, '加一组“满足一项就行”').click();
  await see(page, '这一组是空的，请加上一项，或删除这一组。');
  await button(page, '删除这一组').last().click();
  await button(page, /^修改：.*研发费用/).click();
  await field(page, /^值/).fill('一百');
  await button(page, '确定').click();
  await see(page, /不是这个事实会有的值/);
  await isSound(page);
  await page.keyboard.press('Escape');
  await button(page, '放弃修改').click();
  expect(await version('HQ-06')).toBe(1);
  await page.context().close();
}, 60_000);

testWhole('邹平 suspends a policy with a reason and takes it up again; a colleague’s version meanwhile takes nothing of what she changed', async () => {
  const page = await zouPing(phone, '/#/publish/policy?code=HQ-19');
  await button(page, '暂停受理').click();
  await inSight(page.getByRole('dialog')).getByRole('button', { name: '暂停受理' }).click();
  await see(page, '请写明理由');
  await field(page, /^理由/).fill('资金绩效评价');
  await isSound(page);
  await inSight(page.getByRole('dialog')).getByRole('button', { name: '暂停受理' }).dblclick();
  await see(page, /起暂停受理：资金绩效评价/);
  expect(await version('HQ-19')).toBe(2);
  await button(page, '恢复受理').click();
  await inSight(page.getByRole('dialog')).getByRole('button', { name: '恢复受理' }).click();
  await see(page, '正常受理');
  await field(page, /^政策名称/).fill('绿色产品认证奖励（修订）');
  await (await hall.as('O039')).get(suspendPolicy, { policyCode: 'HQ-19', from: '2026-12-01', reason: '资金用完' });
  await button(page, '看回放').click();
  await see(page, '近 12 个月没有已提交的申请，没有人受影响。');
  await button(page, '发布这次修改').click();
  await see(page, /重试/);
  await button(page, '重试').click();
  await see(page, /已发布第 4 版/);
  expect(await field(page, /^政策名称/).inputValue()).toBe('绿色产品认证奖励（修订）');
  await button(page, '看回放').click();
  await button(page, '发布这次修改').click();
  await see(page, /现行第 5 版/);
  expect((await (await hall.as('O039')).get(getPolicyDraft, { policyCode: 'HQ-19' })).policy).toMatchObject({ name: '绿色产品认证奖励（修订）', suspension: { reason: '资金用完' } });
  await page.context().close();
}, 60_000);

test('谭心 reads what the policies did; who sits at a desk is told it is not theirs', async () => {
  const { page } = await visit(browser, hall.address, phone);
  await signInAs(page, 'O038');
  await page.goto('/#/desk/desk');
  await button(page, /^菜单/).click();
  await button(page, '政策成效').click();
  await see(page, '已申领');
  await see(page, '12,000 元');
  await isSound(page);
  await page.context().close();
}, 60_000);
