import { openKuaidi100, saltOf } from '../../functions/partners/kuaidi100/open-kuaidi100';
import { kuaidi100Reports } from '../../functions/partners/kuaidi100/read-report';
import { signOf } from '../../functions/partners/kuaidi100/signature';
import { KEYS } from '../setup/carrier-keys';
import { openCarrierStandIns, type RunningCarriers } from '../setup/carriers';

let carriers: RunningCarriers;
beforeAll(async () => { carriers = await openCarrierStandIns(); });
afterAll(() => carriers.stop());
beforeEach(async () => void (await carriers.control('kuaidi100', { clear: true })));

const opened = (key: string = KEYS.KUAIDI100_KEY) => openKuaidi100({ url: carriers.urls.kuaidi100, customer: KEYS.KUAIDI100_CUSTOMER, key, reportsTo: 'http://127.0.0.1:9/reports' }, () => undefined);
const phone = '13970700011';
const line = (ftime: string, statusCode: string) => ({ ftime, statusCode, context: '您的快件已签收', areaName: '江西赣州市大余县' });

test('each of the three signatures is the published one', () => {
  expect(signOf('{"com":"ems","num":"em263999513jp"}', 'KEYKEYKEY', 'CUSTOMERCUSTOMER')).toBe('D3D8C148650702023D600F806CB0B35C');
  expect(signOf('{"status":"polling","message":"","lastResult":{"state":"0","nu":"1234567890123","com":"ems"}}', 'salt123')).toBe('72F9A05654CFC22460FB702900E889F7');
  expect(signOf('{"kuaidicom":"ems"}', '1700000000000', 'KEYKEYKEY', 'SECRET')).toBe('F6265DC00EDCC8BADFC0A347900CEBA2');
});

test('a number is followed once however often it is asked for; another account is not heard', async () => {
  const { followed } = await carriers.control('kuaidi100', {});
  expect([await opened().follow('SF', 'SF1000000000009', phone), await opened().follow('SF', 'SF1000000000009', phone)]).toEqual([true, true]);
  expect(await opened('x').follow('EMS', '1100000000009', phone)).toBe(false);
  await carriers.control('kuaidi100', { faults: { busy: 1 } });
  expect(await opened().follow('EMS', '1100000000009', phone)).toBe(false);
  expect((await carriers.control('kuaidi100', {})).followed).toBe(followed + 1);
});

test('a trace is told in our words; asked twice in half an hour, with the wrong phone or key, there is none', async () => {
  const nu = 'SF1000000000010';
  await carriers.control('kuaidi100', { register: { com: 'shunfeng', nu, phone } });
  await carriers.control('kuaidi100', { advance: { nu, state: '3', lines: [line('2026-11-24 17:01:00', '103'), line('2026-11-25 09:00:00', '1002'), line('2026-11-25 15:00:00', '301')] } });
  expect(await opened().movements('SF', nu, '13970700012')).toBeUndefined();
  expect(await opened('x').movements('SF', nu, phone)).toBeUndefined();
  expect((await opened().movements('SF', nu, phone))?.map(({ kind, carrier }) => [kind, carrier])).toEqual([['delivered', 'SF'], ['inTransit', 'SF'], ['collected', 'SF']]);
  expect(await opened().movements('SF', nu, phone)).toBeUndefined();
  await carriers.control('kuaidi100', { clockOffsetMs: 31 * 60_000 });
  expect(await opened().movements('SF', nu, phone)).toHaveLength(3);
});

test('a report counts when it is signed with our salt in capitals; an end without data says nothing, a company nobody has an agreement with neither', () => {
  const read = kuaidi100Reports(KEYS.KUAIDI100_KEY);
  const form = (param: string, sign: string) => new URLSearchParams({ param, sign }).toString();
  const param = (change: object = {}) => JSON.stringify({ status: 'polling', lastResult: { nu: '1100000000011', com: 'ems', state: '0', data: [line('2026-11-25 15:00:00', '0')] }, ...change });
  const signed = (text: string) => read(form(text, signOf(text, saltOf(KEYS.KUAIDI100_KEY))));
  expect(signed(param())).toMatchObject({ ok: true, value: { movements: [{ carrier: 'EMS', kind: 'inTransit' }], answer: { result: true, returnCode: '200' } } });
  expect(signed(param({ status: 'abort' }))).toMatchObject({ ok: true, value: { movements: [] } });
  expect(signed(param({ lastResult: { nu: '1100000000011', com: 'yunda', state: '0', data: [line('2026-11-25 15:00:00', '0')] } }))).toMatchObject({ ok: true, value: { movements: [] } });
  expect(signed('{}')).toMatchObject({ ok: false, refusal: 'ReportUnreadable' });
  const small = signOf(param(), saltOf(KEYS.KUAIDI100_KEY)).toLowerCase();
  for (const wrong of [small, '', signOf(param(), 'salt123')]) expect(read(form(param(), wrong))).toMatchObject({ ok: false, refusal: 'ReportNotGenuine' });
});
