import { openProvince } from '../../functions/partners/province/open-province';
import { openWechat } from '../../functions/partners/wechat/open-wechat';
import { openSignIn, signInKeys, type RunningSignIn } from '../setup/sign-in';

const phone = { openId: 'o-elder-of-dayu', phone: '13970700011' };
const citizen = { name: '曾国良', idNo: '360723194102119911', level: 'L3' as const };
let there: RunningSignIn;
let lines: Record<string, unknown>[] = [];
beforeAll(async () => { there = await openSignIn(); });
afterAll(() => there.stop());
beforeEach(async () => {
  lines = [];
  await there.control({ laterMs: 0 });
});

const log = (line: Record<string, unknown>) => void lines.push(line);
const wechat = (secret = signInKeys.wechatSecret) => openWechat({ url: there.url, appId: 'wx0000000000000000', secret }, log);
const province = (secret = signInKeys.provinceSecret) => openProvince({ url: there.url, appId: 'dayu-hall', secret, site: 'https://hall.dayu.example' }, log);
const asked = async (path: string) => (await there.control({})).asked[path] ?? 0;
const no = (refusal: string) => ({ ok: false, refusal });

test('a code of WeChat tells whose phone it is, once; nothing of it is logged', async () => {
  const { code } = await there.control({ login: phone });
  expect(await wechat().identify(code)).toEqual({ ok: true, value: { openId: phone.openId } });
  expect(await wechat().identify(code)).toEqual(no('SignInCodeBad'));
  expect(JSON.stringify(lines)).not.toMatch(new RegExp([code, phone.openId, signInKeys.wechatSecret].join('|')));
});

test('a code that is too old, of another purpose or nobody’s is bad; a wrong secret is our own trouble', async () => {
  const [old, button, mine] = [await there.control({ login: phone }), await there.control({ phone }), await there.control({ login: phone })];
  expect(await wechat().identify(button.code)).toEqual(no('SignInCodeBad'));
  expect(await wechat().identify('nobody-gave-this')).toEqual(no('SignInCodeBad'));
  expect(await wechat('another').identify(mine.code)).toEqual(no('SignInBusy'));
  await there.control({ laterMs: 6 * 60_000 });
  expect(await wechat().identify(old.code)).toEqual(no('SignInCodeBad'));
});

test('the token of calls is asked for once, and again when it was taken away', async () => {
  const [opened, before] = [wechat(), await asked('/cgi-bin/stable_token')];
  for (const dropToken of [undefined, undefined, true] as const) {
    const { code } = await there.control({ phone, ...(dropToken ? { dropToken } : {}) });
    expect(await opened.phoneOf(code)).toEqual({ ok: true, value: { phone: phone.phone } });
  }
  expect(await asked('/cgi-bin/stable_token')).toBe(before + 2);
  expect(await opened.phoneOf((await there.control({ login: phone })).code)).toEqual(no('SignInCodeBad'));
});

test('WeChat that is busy is asked once more', async () => {
  const { code } = await there.control({ login: phone, faults: { busy: 1 } });
  expect(await wechat().identify(code)).toMatchObject({ ok: true });
  const later = await there.control({ login: phone, faults: { busy: 2 } });
  expect(await wechat().identify(later.code)).toEqual(no('SignInBusy'));
});

test('a ticket of the province tells who signed in, once, and how well they are known', async () => {
  const { code } = await there.control({ ticket: citizen });
  expect(await province().identify(code)).toEqual({ ok: true, value: { name: citizen.name, idNo: citizen.idNo, strength: 'face' } });
  expect(await province().identify(code)).toEqual(no('SignInCodeBad'));
  const old = await there.control({ ticket: citizen });
  expect(await province('another').identify(old.code)).toEqual(no('SignInBusy'));
  await there.control({ laterMs: 6 * 60_000 });
  expect(await province().identify(old.code)).toEqual(no('SignInCodeBad'));
  expect(JSON.stringify(lines)).not.toMatch(new RegExp([code, citizen.idNo, citizen.name].join('|')));
});

test.each(['down', 'notJson', 'lostReply'])('%s: nobody is signed in, and it is said that they may try again', async (fault) => {
  const { code } = await there.control({ login: phone, faults: { [fault]: 1 } });
  expect(await wechat().identify(code)).toEqual(no('SignInBusy'));
  const ticket = await there.control({ ticket: citizen, faults: { [fault]: 1 } });
  expect(await province().identify(ticket.code)).toEqual(no('SignInBusy'));
});
