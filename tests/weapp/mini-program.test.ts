import { getCase, getDraft, listMyCases } from '../../shared/contract/cases';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { until } from '../setup/until';
import { BUILT } from './host/app-json';
import { startPhone, type Phone } from './host/phone';
import { handOn, type Hand } from './view/hand';
import { pathsOf, screenOf } from './view/screen';

const FIRST_SEND = 64 * 1024;
let hall: TestHall;
let phone: Phone;
let hand: Hand;

beforeAll(async () => { hall = await openTestHall(); });
afterAll(() => hall.close());
beforeEach(async () => {
  phone = startPhone(BUILT, hall.address);
  hand = handOn(phone);
  await phone.settle();
});
afterEach(() => {
  phone.switchOff();
  expect({ complaints: phone.complaints, unmodelled: [...phone.unmodelled] }).toEqual({ complaints: [], unmodelled: [] });
});

async function signIn(code: string): Promise<void> {
  await hand.tap('登录');
  await hand.type('示例身份编号', code);
  await hand.tap('登录');
  expect(phone.pages.map(({ route }) => route)).toEqual(['tabs/home']);
}

test('it boots to a home page that is small on its way to the view', async () => {
  await hand.see('项事项不用交证照');
  expect(phone.front().route).toBe('tabs/home');
  expect(Math.max(...phone.front().sent)).toBeLessThanOrEqual(FIRST_SEND);
});

test('曾国良 finds the old-age allowance in his own words and files it without a paper', async () => {
  await signIn('P001');
  await hand.tap(/^搜索/);
  await hand.type('搜索', '老人八十岁补贴');
  await hand.tap(/高龄津贴申领/);
  await hand.see('高龄津贴申领');
  await hand.tap('在线办理');
  await hand.see('已从');
  await hand.tap(/下一步/);
  await hand.see('材料齐了，您不用上传任何材料');
  await hand.tap(/下一步/);
  await hand.see('提交的材料');
  await hand.tap('下一步：用证授权');
  await hand.see('用于材料');
  await hand.tap('同意授权并提交', 2);
  await hand.see('窗口会尽快受理');
  expect(phone.pages.map(({ route, title }) => [route, title])).toEqual([['apply/done', '提交成功']]);
  await hand.tap('查看办件');
  await hand.see('已提交，待受理');

  const applicant = await hall.as('P001');
  const { cases } = await applicant.get(listMyCases, {});
  expect(cases.map(({ itemCode, state }) => [itemCode, state])).toEqual([['DY-JF-0004', 'submitted']]);
  const { steps } = await applicant.get(getCase, { caseNo: cases[0]?.caseNo ?? '' });
  expect(steps.map(({ action }) => action)).toEqual(['start', 'authorise', 'submit']);
  expect(new Set(phone.line.asked.map((asked) => new URL(asked.split(' ')[1] ?? '').origin)).size).toBe(1);
});

test('黄月英 leaves a question open, is shown which, and what she typed is there when she comes back', async () => {
  await signIn('P011');
  await hand.tap('护士延续');
  await hand.tap('在线办理');
  await hand.type(/电话/, '');
  await hand.tap(/下一步/);
  await hand.see('还有 1 处需要填写或修改');
  const [selector = ''] = phone.scrolls;
  expect(pathsOf(screenOf(phone)).some((path) => `#${String(path.at(-1)?.attributes['id'])}` === selector)).toBe(true);
  await hand.type(/电话/, '13800000011');
  await hand.tap(/下一步/);
  await hand.see('免提交');
  phone.move.navigateBack();
  phone.move.navigateBack();
  await hand.tap('继续草稿');
  expect(pathsOf(screenOf(phone)).some((path) => path.at(-1)?.attributes['value'] === '13800000011')).toBe(true);
});

test('without a network the guide says so, and goes on when it is back', async () => {
  phone.line.isOnline = false;
  await hand.tap('养老参保');
  await hand.see('网络不通');
  phone.line.isOnline = true;
  await hand.tap('重试');
  await hand.see('在线办理');
});

test('a Chinese word in the address of a page reaches the hall as it was meant', async () => {
  phone.move.reLaunch({ url: `/items/list?department=${encodeURIComponent('卫健委')}` });
  await phone.settle();
  const asked = phone.line.asked.map((one) => new URL(one.split(' ')[1] ?? '')).filter(({ pathname }) => pathname === '/api/public/items');
  expect(asked.map(({ searchParams }) => searchParams.get('department'))).toEqual(['卫健委']);
});

test('a draft typed without a network reaches the hall after its page was left', async () => {
  await signIn('P011');
  await hand.tap('护士延续');
  await hand.tap('在线办理');
  await hand.see('下一步');
  phone.line.isOnline = false;
  await hand.type(/电话/, '13800000099');
  phone.move.navigateBack();
  await hand.see('1 份草稿待发送');
  phone.line.isOnline = true;
  const applicant = await hall.as('P011');
  const { cases: [row] } = await applicant.get(listMyCases, {});
  await until(async () => Object.values((await applicant.get(getDraft, { caseNo: row?.caseNo ?? '' })).answers).includes('13800000099'), 10_000);
  await hand.see('草稿已发送');
});

test('large letters stay, and nothing of a person stays after signing out', async () => {
  await hand.tap(/大字/);
  await signIn('P001');
  const session = JSON.parse(phone.kept.get('session') ?? '{}') as { token: string };
  await hand.tap('我的');
  await hand.tap('退出登录');
  await hand.tap('退出登录');
  await hand.see('登录');
  expect(phone.kept.get('elder')).toBe('true');
  expect([...phone.kept].filter(([key, text]) => key === 'session' || text.includes(session.token) || text.includes('曾国良'))).toEqual([]);
});
