import { startCase } from '../../shared/contract/cases';
import { takeCase } from '../../shared/contract/desk';
import { listMyLicences } from '../../shared/contract/licences';
import { numberFrom } from '../../shared/domain/cases/case-no';
import { claimNoFrom } from '../../shared/domain/claims/claim-no';
import { file } from '../setup/filing';
import { openTestHall, type TestHall } from '../setup/test-hall';
import { allPages, BUILT, readAppJson } from './host/app-json';
import { startPhone, type Phone } from './host/phone';
import { handOn } from './view/hand';
import { nameOf, pathsOf, screenOf, textOf } from './view/screen';

const TOO_MUCH = 256 * 1024;
const item = 'itemCode=DY-XK-0082';
/** What each page is opened with and says to a nurse (desk pages: to a clerk), and to somebody who has not signed in. */
const walked = (draftNo: string, caseNo: string, licenceNo: string): Record<string, [query: string, says: string, toAnyone: string]> => ({
  'tabs/home': ['', '正在办理', '登录后，证照自动带入'],
  'tabs/items': ['', '按部门找', '按部门找'],
  'tabs/benefits': ['', '惠企', '惠企'],
  'tabs/cases': ['', '护士执业注册', '登录'],
  'tabs/me': ['', '黄月英', '登录'],
  'items/search': ['', '大家常搜', '大家常搜'],
  'items/list': ['zone=no-certificate', '高龄津贴申领', '高龄津贴申领'],
  'items/guide': [item, '在线办理', '在线办理'],
  'apply/form': [`caseNo=${draftNo}`, '下一步', '登录'],
  'apply/materials': [`caseNo=${draftNo}`, '材料齐了', '登录'],
  'apply/sign': [`caseNo=${draftNo}&material=CL0240&kind=commitment`, '换一种方式', '登录'],
  'apply/review': [`caseNo=${draftNo}`, '用证授权', '登录'],
  'apply/authorise': [`caseNo=${draftNo}`, '用于材料', '登录'],
  'apply/done': [`caseNo=${caseNo}`, '接下来', '登录'],
  'cases/case': [`caseNo=${caseNo}`, '办理过程', '登录'],
  'cases/supply': [`caseNo=${caseNo}&material=CL0240`, '不用再补', '登录'],
  'cases/supplement': [`caseNo=${caseNo}`, '不用再补正', '登录'],
  'delivery/delivery': [`caseNo=${caseNo}`, '您想怎样领取', '登录'],
  'delivery/addresses': ['', '还没有保存地址', '登录'],
  'documents/check': ['', '核验编号', '核验编号'],
  'licences/wallet': ['', '居民身份证', '登录'],
  'licences/licence': [`licenceNo=${encodeURIComponent(licenceNo)}`, '黄月英', '登录'],
  'licences/show': [`licenceNo=${encodeURIComponent(licenceNo)}`, '截图和转发', '登录'],
  'licences/shown': ['code=0000', '只能查看一次', '只能查看一次'],
  'licences/check': ['', '核验', '核验'],
  'licences/receipts': ['', '已调用', '登录'],
  'licences/disputes': ['', '没有提过', '登录'],
  'me/sign-in': ['', '曾国良', '曾国良'],
  'me/about': ['', '大余', '大余'],
  'me/privacy': ['', '把地址交给快递企业', '大厅知道您的哪些信息'],
  'me/mandates': ['', '还没有企业授权给您', '登录'],
  'desk/desk': ['', '护士', '工作人员'],
  'desk/case': [`caseNo=${caseNo}`, '证照有效', '工作人员'],
  'desk/checks': ['', '没有待核查的承诺', '工作人员'],
  'desk/ledger': ['', '还没有承诺', '工作人员'],
  'desk/calendar': ['', '只有事项发布员可以发布工作日历', '工作人员'],
  'desk/licence': ['', '证照', '工作人员'],
  'desk/visits': ['', '这两周没有勘验', '工作人员'],
  'desk/visit-report': [`caseNo=${caseNo}&visit=1`, '这次勘验不能登记报告', '工作人员'],
  'packing/packing': ['', '没有办理此事的权限', '工作人员'],
  'packing/parcel': [`parcelNo=${numberFrom('JD', '2026-11-23', '0')}`, '没有', '工作人员'],
  'settlement/settlement': ['', '请切换身份', '工作人员'],
  'packing/points': ['', '请切换身份', '工作人员'],
  'packing/hand-over': ['', '请切换身份', '工作人员'],
  'redeem/review': ['', '没有等您办理的兑现申请', '工作人员'],
  'redeem/claim': ['claimNo=DX20261123000000002', '没有找到这笔兑现申请', '工作人员'],
  'redeem/treasury': ['', '请切换身份', '财政拨付人员'],
  'redeem/order': [`orderNo=${numberFrom('ZF', '2026-11-23', '0')}`, '请切换身份', '财政拨付人员'],
  'redeem/exports': ['', '请切换身份', '财政拨付人员'],
  'publish/policies': ['', '这里由政策发布员使用', '工作人员'],
  'publish/policy': ['code=HQ-07', '请切换身份', '工作人员'],
  'publish/effect': ['', '请切换身份', '工作人员'],
  'board/board': ['', '提请您督办', '请先登录'],
  'board/day': ['', '按时办结', '请先登录'],
  'board/ratings': ['', '没有待处理的差评', '请先登录'],
  'benefits/zone': ['', '看看您的企业能享什么', '看看您的企业能享什么'],
  'benefits/policy': ['code=HQ-01', '刻制公章', '刻制公章'],
  'benefits/claim': [`claimNo=${claimNoFrom('2026-11-23', '0')}`, '没有找到这笔兑现申请', '登录'],
  'benefits/claims': ['', '惠企资金由企业申领', '登录'],
  'benefits/public': ['', '有异议怎么提', '有异议怎么提'],
});

let hall: TestHall;
let pages: ReturnType<typeof walked>;
const phones: Record<'nobody' | 'nurse' | 'clerk' | 'director', Phone | undefined> = { nobody: undefined, nurse: undefined, clerk: undefined, director: undefined };

beforeAll(async () => {
  hall = await openTestHall();
  const nurse = await hall.as('P011');
  const filed = await file(nurse, 'DY-XK-0082');
  await (await hall.as('O026')).get(takeCase, { caseNo: filed.caseNo });
  const draft = await nurse.get(startCase, { itemCode: 'DY-XK-0082' });
  const { licences } = await nurse.get(listMyLicences, {});
  pages = walked(draft.caseNo, filed.caseNo, licences[0]?.licenceNo ?? '');
  phones.nobody = startPhone(BUILT, hall.address);
  phones.nurse = await signedIn('P011');
  phones.clerk = await signedIn('O026');
  phones.director = await signedIn('O037');
});
afterAll(async () => {
  for (const phone of Object.values(phones)) phone?.switchOff();
  await hall.close();
});

async function signedIn(code: string): Promise<Phone> {
  const phone = startPhone(BUILT, hall.address);
  phone.move.reLaunch({ url: '/me/sign-in' });
  await phone.settle();
  const hand = handOn(phone);
  await hand.type('示例身份编号', code);
  await hand.tap('登录');
  return phone;
}

/** Opens a page afresh and tells what is wrong with it. */
async function look(phone: Phone, route: string, says: string) {
  const [query = ''] = pages[route] ?? [];
  const before = phone.complaints.length;
  phone.move.reLaunch({ url: `/${route}?${query}` });
  await phone.settle();
  const screen = screenOf(phone);
  const drawn = pathsOf(screen).flatMap((path) => path.at(-1) ?? []);
  return {
    at: phone.front().route, title: phone.front().title !== '', says: textOf(screen).includes(says) ? says : textOf(screen),
    complaints: phone.complaints.slice(before), unmodelled: [...phone.unmodelled], isTooMuch: phone.front().sent.some((bytes) => bytes > TOO_MUCH),
    waiting: drawn.filter(({ attributes }) => attributes['class'] === 'skeletons').length,
    nameless: drawn.filter((one) => (one.listens['input'] ?? one.listens['change'] ?? one.listens['tap']) && nameOf(one) === '').map(({ tag, attributes }) => `${tag}.${String(attributes['class'])}`),
  };
}

function sound(route: string, says: string) {
  return { at: route, title: true, says, complaints: [], unmodelled: [], isTooMuch: false, waiting: 0, nameless: [] };
}

test('every page is walked', () => {
  expect(Object.keys(pages).sort()).toEqual(allPages(readAppJson(BUILT)).sort());
});

test.each(['items/guide', 'benefits/policy', 'cases/case', 'apply/form'])('%s, opened without its number, says that nothing is there', async (route) => {
  if (!phones.nurse) throw new Error('No phone');
  phones.nurse.move.reLaunch({ url: `/${route}` });
  await phones.nurse.settle();
  expect(textOf(screenOf(phones.nurse))).toContain('没有找到这个页面');
  expect(phones.nurse.complaints).toEqual([]);
});

test.each(Object.keys(walked('', '', '')))('%s is sound, signed in and not', async (route) => {
  const [, says = '', toAnyone = ''] = pages[route] ?? [];
  const phone = route.startsWith('board/') ? phones.director : /^(desk|redeem|publish|packing|settlement)\//.test(route) ? phones.clerk : phones.nurse;
  if (!phone || !phones.nobody) throw new Error('No phone');
  await expect(look(phone, route, says)).resolves.toEqual(sound(route, says));
  await expect(look(phones.nobody, route, toAnyone)).resolves.toEqual(sound(route, toAnyone));
});
