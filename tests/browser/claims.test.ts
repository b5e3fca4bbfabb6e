import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { actOnClaim, listMyClaims, startClaim, submitClaim } from '../../shared/contract/claims';
import { actFor, signIn } from '../../shared/contract/sign-in';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import { startClaim as begun } from '../../shared/domain/claims/start-claim';
import { openBrowser, phone } from '../setup/browser';
import { clientOf, signInAs } from '../setup/client';
import { judged } from '../setup/judged';
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

/** A claim whose money the bank sent back, as it would be on record. */
async function returned(): Promise<string> {
  if (works.kind !== 'legal') throw new Error('No firm');
  const claim = begun({
    claimNo: claimNoFrom('2026-11-23', createHash('sha256').update('returned').digest('hex')), onePer: 'year', enterprise: { personId: works.personId, creditCode: works.creditCode, name: works.name },
    policy: { code: 'HQ-03', version: 1, name: '高新技术企业认定奖励', mode: 'instant', department: 'GXJ', publicityDays: 0, payDays: 10, payee: 'enterprise', pots: 1 }, judgement: judged(100_000), answers: {},
  }, { by: 'applicant', who: director, name: '陈建国', at: new Date('2026-11-23T09:00:00+08:00'), request: { key: 'one', digest: 'same' } });
  await hall.records.claims.open({ ...claim, state: 'returned', pot: 0, account: { holder: works.name, bank: '大余农商银行', no: '3601000000001111' }, payment: { orderNo: 'ZF1', on: '2026-11-20', paidOn: null, returned: '账号与户名不符' } });
  return claim.claimNo;
}

test('a claim says what it waits for: its place in the line, a correction, another account; an offer may be doubted', async () => {
  const firm = await signInAs(hall.address, 'E001');
  const account = { holder: works.name, bank: '大余农商银行', no: '3601000000008888' };
  await hall.records.budgets.open('HQ-20', 2026, { head: { n: 0, leftFen: 100, reservedFen: 0, paidFen: 0, totalFen: 100, pots: 1, waiting: 0 }, others: [] });
  const file = async (policyCode: string) => (await firm.get(submitClaim, { claimNo: (await firm.get(startClaim, { policyCode })).claimNo, account })).claimNo;
  const [waiting, asked, back] = [await file('HQ-20'), await file('HQ-08'), await returned()];
  await (await hall.as('O034')).get(actOnClaim, { claimNo: asked, action: 'askCorrection', reason: '请说明出口额口径' });
  const page = await phoneOf('E001');
  page.setDefaultTimeout(10_000);
  await page.goto(`/#/benefits/claim?claimNo=${waiting}`);
  await see(page, '排在第 1 位');
  await page.goto(`/#/benefits/claim?claimNo=${asked}`);
  await see(page, '请说明出口额口径');
  await button(page, '去补正').click();
  await button(page, '提交补正').click();
  await see(page, '请先写明情况');
  await inSight(page.getByLabel(/^请按要求说明/)).fill('按海关离岸价计算');
  await button(page, '提交补正').click();
  await see(page, '综合窗口正在核对。');
  await page.goto(`/#/benefits/claim?claimNo=${back}`);
  await see(page, '账号与户名不符');
  await button(page, '更正账户').click();
  await inSight(page.getByRole('dialog').getByLabel(/^开户银行/)).fill('大余农商银行');
  await inSight(page.getByRole('dialog').getByLabel(/^账号/)).fill('3601000000008888');
  await button(page, '提交账户').click();
  await see(page, '已经核准，等待开具支付令。');
  await page.context().close();

  const young = await phoneOf('E031');
  young.setDefaultTimeout(10_000);
  await young.goto('/#/benefits/policy?code=HQ-01');
  await button(young, '确认领取').click();
  await see(young, '不用填账户');
  await button(young, '数据有误').click();
  await inSight(young.getByLabel(/^请说明/)).fill('我们已经刻过章');
  await button(young, '提交核实').click();
  await see(young, '数据核实中');
  await young.context().close();
}, 60_000);
