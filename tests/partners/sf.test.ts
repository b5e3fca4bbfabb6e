import { digestOf } from '../../functions/partners/sf/signature';
import { openSf } from '../../functions/partners/sf/open-sf';
import { orderOf } from '../setup/carrier-order';
import { KEYS } from '../setup/carrier-keys';
import { openCarrierStandIns, type RunningCarriers } from '../setup/carriers';

let carriers: RunningCarriers;
let lines: Record<string, unknown>[] = [];
beforeAll(async () => { carriers = await openCarrierStandIns(); });
afterAll(() => carriers.stop());
beforeEach(async () => {
  lines = [];
  await carriers.control('sf', { clear: true });
});

const opened = (change: Partial<{ partnerId: string; checkWord: string; monthlyCard: string }> = {}) =>
  openSf({ url: carriers.urls.sf, partnerId: KEYS.SF_PARTNER_ID, checkWord: KEYS.SF_CHECK_WORD, monthlyCard: KEYS.SF_MONTHLY_CARD, ...change }, (line) => lines.push(line));
const orders = async () => (await carriers.control('sf', {})).orders;
let count = 0;
const newNo = () => `PJ-SF-${(count += 1)}`;

test('the signature is the published one, with Chinese and signs, as Java encodes them', () => {
  expect(digestOf('{"language":"zh-CN","orderId":"QIAO-20200618-004"}', '12312334453453', KEYS.SF_CHECK_WORD)).toBe('IIKJtuLVzoFTu4kHI8M8vA==');
  expect(digestOf('{"orderId":"大余 A*1~(x)"}', '1700000000000', KEYS.SF_CHECK_WORD)).toBe('ylnbWbnWZtwiL9Z+pmPzyQ==');
});

test('an order has a waybill, the same whenever it is asked for, and whether the result is text or an object', async () => {
  const no = newNo();
  const made = await opened().order(orderOf(no));
  expect(made).toEqual({ fate: 'accepted', waybillNo: expect.stringMatching(/^SF\d{13}$/) });
  await carriers.control('sf', { resultAsObject: true });
  expect(await opened().find(no)).toEqual(made);
  expect(await opened().find('PJ-nobody')).toMatchObject({ fate: 'refused', code: 'none' });
  expect(JSON.stringify(lines)).not.toMatch(/黄月英|13970700011|建设路/);
});

test('a lost reply leaves one order: its fate is unknown, it is found, and ordering it again makes no second', async () => {
  const [no, before] = [newNo(), await orders()];
  await carriers.control('sf', { faults: { lostReply: 1 } });
  expect(await opened().order(orderOf(no))).toEqual({ fate: 'unknown' });
  const found = await opened().find(no);
  expect(found).toMatchObject({ fate: 'accepted' });
  expect(await opened().order(orderOf(no))).toEqual(found);
  expect(await orders()).toBe(before + 1);
});

test.each(['down', 'status500', 'notJson', 'busy'])('%s: nobody knows, and a status of 200 proves nothing', async (fault) => {
  await carriers.control('sf', { faults: { [fault]: 1 } });
  expect(await opened().order(orderOf(newNo()))).toEqual({ fate: 'unknown' });
});

test.each([
  ['another check word', { checkWord: 'x' }, 'A1006'], ['an unknown customer', { partnerId: 'DYZWDT2' }, 'A1004'], ['a card of nine digits', { monthlyCard: '755123456' }, '6126'],
] as const)('%s is refused by its code', async (_, change, code) => {
  expect(await opened(change).order(orderOf(newNo()))).toMatchObject({ fate: 'refused', code });
});

test('a place nobody delivers to is refused; what is looked at by hand is unknown until somebody has', async () => {
  const no = newNo();
  await carriers.control('sf', { screened: { 信丰县: 3, 崇义县: 1 } });
  expect(await opened().order(orderOf(newNo(), '信丰县'))).toMatchObject({ fate: 'refused', code: 'notDeliverable' });
  expect(await opened().order(orderOf(no, '崇义县'))).toEqual({ fate: 'unknown' });
  await carriers.control('sf', { decide: { orderId: no, filterResult: 2 } });
  expect(await opened().find(no)).toMatchObject({ fate: 'accepted' });
});

test('cancelled before it is fetched, never afterwards; routes are told to who knows the phone', async () => {
  const [early, late] = [newNo(), newNo()];
  await opened().order(orderOf(early));
  expect(await opened().cancel(early)).toMatchObject({ fate: 'refused', code: 'cancelled' });
  expect(await opened().order(orderOf(early))).toMatchObject({ fate: 'refused', code: '8037' });
  const made = await opened().order(orderOf(late));
  const waybillNo = made.fate === 'accepted' ? made.waybillNo : '';
  await carriers.control('sf', { advance: { waybillNo, isSilent: true, scans: [{ opCode: '50', acceptTime: '2026-11-24 17:01:00', acceptAddress: '大余县', remark: '顺丰速运 已收取快件' }] } });
  expect(await opened().cancel(late)).toMatchObject({ fate: 'refused', code: '8017' });
  expect(await opened().movements(waybillNo, '13970700011')).toEqual([{ carrier: 'SF', waybillNo, parcelNo: null, at: '2026-11-24T17:01:00.000+08:00', kind: 'collected', says: '顺丰速运 已收取快件', place: '大余县', eventId: expect.stringMatching(/^[0-9a-f]{24}$/) }]);
  expect(await opened().movements(waybillNo, '13970700012')).toEqual([]);
});

test('asked more than thirty times in a second, it is asked again later and nothing is given up', async () => {
  const sf = opened();
  const answers = await Promise.all(Array.from({ length: 60 }, () => sf.find('PJ-nobody')));
  expect(new Set(answers.map((one) => (one.fate === 'refused' ? one.code : one.fate)))).toEqual(new Set(['none', 'unknown']));
});

test('after five failures in a row nobody is kept waiting', async () => {
  const sf = opened();
  await carriers.control('sf', { faults: { status500: 5 } });
  for (let turn = 0; turn < 6; turn += 1) await sf.find('PJ-1');
  expect(lines.map(({ outcome }) => outcome)).toEqual([...Array<string>(5).fill('noAnswer'), 'atRest']);
});
