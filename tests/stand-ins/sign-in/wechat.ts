import { randomBytes } from 'node:crypto';
import type { openOnce } from './once';

export type Phone = { openId: string; phone: string };
type Asked = { path: string; query: URLSearchParams; body: Record<string, unknown> };
type Settings = { appId: string; secret: string; codes: ReturnType<typeof openOnce<Phone>>; now(): number };

const TOKEN_LIFE_S = 7200;
const no = (errcode: number, errmsg: string) => ({ errcode, errmsg });

/** api.weixin.qq.com, as far as signing in needs it. HTTP is 200 whatever is refused. */
export function openWechatApi({ appId, secret, codes, now }: Settings) {
  let token: { text: string; until: number } | undefined;
  const isApp = (id: unknown, key: unknown) => (id !== appId ? no(40013, 'invalid appid') : key !== secret ? no(40125, 'invalid appsecret') : undefined);
  const badToken = (given: string | null) => {
    if (!given) return no(41001, 'access_token missing');
    if (given !== token?.text) return no(40001, 'invalid credential');
    return now() > token.until ? no(42001, 'access_token expired') : undefined;
  };
  return {
    /** Takes the token away, as a forced refresh by somebody else does. */
    dropToken: () => void (token = undefined),
    answer({ path, query, body }: Asked): unknown {
      if (path === '/sns/jscode2session') {
        const whose = codes.take('login', query.get('js_code') ?? '');
        return isApp(query.get('appid'), query.get('secret')) ?? (typeof whose === 'string' ? no(40029, 'invalid code') : { openid: whose.openId, session_key: randomBytes(16).toString('base64') });
      }
      if (path === '/cgi-bin/stable_token') {
        const refused = isApp(body['appid'], body['secret']);
        if (refused) return refused;
        if (!token || now() > token.until) token = { text: randomBytes(64).toString('hex'), until: now() + TOKEN_LIFE_S * 1000 };
        return { access_token: token.text, expires_in: Math.floor((token.until - now()) / 1000) };
      }
      if (path !== '/wxa/business/getuserphonenumber') return no(40066, 'invalid url');
      const refused = badToken(query.get('access_token'));
      if (refused) return refused;
      const whose = codes.take('phone', String(body['code']));
      return typeof whose === 'string' ? no(40029, 'invalid code') : { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: whose.phone, purePhoneNumber: whose.phone, countryCode: '86', watermark: { timestamp: Math.floor(now() / 1000), appid: appId } } };
    },
  };
}
