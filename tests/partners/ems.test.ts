import { createCipheriv } from 'node:crypto';
import { openEms } from '../../functions/partners/ems/open-ems';
import { emsReports } from '../../functions/partners/ems/read-report';
import { sealed, unsealed } from '../../functions/partners/ems/sealed';
import { orderOf } from '../setup/carrier-order';
import { KEYS } from '../setup/carrier-keys';
import { openCarrierStandIns, type RunningCarriers } from '../setup/carriers';

let carriers: RunningCarriers;
let lines: Record<string, unknown>[] = [];
beforeAll(async () => { carriers = await openCarrierStandIns(); });
afterAll(() => carriers.stop());
beforeEach(async () => {
  lines = [];
  await carriers.control('ems', { clear: true });
});

const opened = (change: Partial<{ senderNo: string; authorization: string; signKey: string }> = {}) =>
  openEms({ url: carriers.urls.ems, senderNo: KEYS.EMS_SENDER_NO, authorization: KEYS.EMS_AUTHORIZATION, signKey: KEYS.EMS_SIGN_KEY, ...change }, (line) => lines.push(line));
const orders = async () => (await carriers.control('ems', {})).orders;
let count = 0;
const newNo = () => `PJ-EMS-${(count += 1)}`;

test('messages are sealed as published, and opened only with the mark, the key and its own characters behind', () => {
  const vector = '|$4|bjpt44DaNFululm42LhgQ7mqmie6urnK7+bCdFlr4Jn++Q9qL82C2jxcJhNmorLUMl1QH9ahSF9rrKTItnvJYA==';
  expect(sealed('{"waybillNo":"1234567890123"}', KEYS.EMS_SIGN_KEY)).toBe(vector);
  expect(unsealed(vector, KEYS.EMS_SIGN_KEY)).toBe('{"waybillNo":"1234567890123"}');
  for (const wrong of [vector.slice(4), `|$4|${vector.slice(5)}`, '|$4|', '']) expect(unsealed(wrong, KEYS.EMS_SIGN_KEY)).toBeUndefined();
  const cipher = createCipheriv('sm4-ecb', Buffer.from(KEYS.EMS_SIGN_KEY, 'base64'), null);
  const withoutKey = `|$4|${Buffer.concat([cipher.update('{"waybillNo":"1234567890123"}'), cipher.final()]).toString('base64')}`;
  expect(unsealed(withoutKey, KEYS.EMS_SIGN_KEY)).toBeUndefined();
  expect(unsealed(vector, Buffer.from('another key here').toString('base64'))).toBeUndefined();
});

test.each([false, true])('an order has one waybill, whether a repeated number is told (%s) or simply the same', async (refusesTwice) => {
  await carriers.control('ems', { refusesTwice });
  const [no, before] = [newNo(), await orders()];
  const made = await opened().order(orderOf(no));
  expect(made).toEqual({ fate: 'accepted', waybillNo: expect.stringMatching(/^1\d{12}$/) });
  expect([await opened().order(orderOf(no)), await opened().find(no), await orders()]).toEqual([made, made, before + 1]);
  expect(await opened().find('PJ-nobody')).toMatchObject({ fate: 'refused', code: 'none' });
  expect(JSON.stringify(lines)).not.toMatch(/黄月英|13970700011|建设路/);
});

test('a lost reply leaves one order', async () => {
  const [no, before] = [newNo(), await orders()];
  await carriers.control('ems', { faults: { lostReply: 1 } });
  expect(await opened().order(orderOf(no))).toEqual({ fate: 'unknown' });
  expect([(await opened().find(no)).fate, await orders()]).toEqual(['accepted', before + 1]);
});

test.each(['down', 'status500', 'notJson', 'busy'])('%s: nobody knows', async (fault) => {
  await carriers.control('ems', { faults: { [fault]: 1 } });
  expect(await opened().order(orderOf(newNo()))).toEqual({ fate: 'unknown' });
});

test.each([
  ['another key', { signKey: Buffer.from('another key here').toString('base64') }, '00004'], ['another agreement', { senderNo: '1100112233446' }, '00002'], ['another authorisation', { authorization: 'x' }, '00002'],
] as const)('%s is refused by its code', async (_, change, code) => {
  expect(await opened(change).order(orderOf(newNo()))).toMatchObject({ fate: 'refused', code });
});

test('a clock that is six minutes off is refused', async () => {
  await carriers.control('ems', { skewMs: 6 * 60_000 });
  expect(await opened().order(orderOf(newNo()))).toMatchObject({ fate: 'refused', code: '00003' });
});

test('cancelled before it is fetched, never afterwards; a trace is told in our words', async () => {
  const [early, late] = [newNo(), newNo()];
  await opened().order(orderOf(early));
  expect([await opened().cancel(early), await opened().find(early)]).toMatchObject([{ code: 'cancelled' }, { fate: 'refused' }]);
  const made = await opened().order(orderOf(late));
  const waybillNo = made.fate === 'accepted' ? made.waybillNo : '';
  const scan = (opCode: string, opTime: string) => ({ opCode, opTime, opDesc: '已处理', opOrgCity: '赣州市', opOrgName: '大余县分公司' });
  await carriers.control('ems', { advance: { waybillNo, isSilent: true, scans: [scan('203', '2026-11-24 17:01:00'), scan('305', '2026-11-24 19:00:00'), scan('704', '2026-11-25 09:00:00'), scan('711', '2026-11-25 15:00:00')] } });
  expect(await opened().cancel(late)).toMatchObject({ fate: 'refused', code: '10023' });
  expect((await opened().movements(waybillNo, ''))?.map(({ kind, at, place }) => [kind, at.slice(5, 16), place])).toEqual([
    ['collected', '11-24T17:01', '赣州市 大余县分公司'], ['inTransit', '11-24T19:00', '赣州市 大余县分公司'], ['failed', '11-25T09:00', '赣州市 大余县分公司'], ['delivered', '11-25T15:00', '赣州市 大余县分公司'],
  ]);
});

test('a report is answered with its own number; without items, or with a time that is none, it is not taken', () => {
  const read = emsReports({ signKey: KEYS.EMS_SIGN_KEY, senderNo: KEYS.EMS_SENDER_NO });
  const form = (message: unknown) => new URLSearchParams({ logitcsInterface: sealed(JSON.stringify(message), KEYS.EMS_SIGN_KEY) }).toString();
  const line = { waybillNo: '1100000000001', opTime: '2026-11-24 17:01:00', opCode: '203' };
  expect(read(form({ serialNo: 'EMS1', responseItems: [line] }))).toMatchObject({ ok: true, value: { answer: { serialNo: 'EMS1', code: '00000', senderNo: KEYS.EMS_SENDER_NO } } });
  for (const wrong of [{ serialNo: 'EMS1', responseItems: [] }, { responseItems: [line] }, { serialNo: 'EMS1', responseItems: [{ ...line, opTime: 'gestern' }] }]) expect(read(form(wrong))).toMatchObject({ ok: false, refusal: 'ReportUnreadable' });
  expect(read('logitcsInterface=x')).toMatchObject({ ok: false, refusal: 'ReportNotGenuine' });
});
