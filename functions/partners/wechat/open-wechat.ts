import { object, optional, safeParse, string, type GenericSchema, type InferOutput } from 'valibot';
import { allow, refuse, type Outcome } from '../../../shared/domain/outcome';
import type { SignInTrouble, Wechat } from '../../hall';
import { askWechat, type Log, type WechatSettings } from './ask';
import { stableToken } from './stable-token';

const BAD_CODE = [40029, 40163];
const BAD_TOKEN = [40001, 40014, 42001];
const identified = object({ openid: string(), session_key: string(), unionid: optional(string()) });
const phoned = object({ phone_info: object({ purePhoneNumber: string(), countryCode: string() }) });

/** WeChat over HTTP. Its status is 200 whatever happened: `errcode` decides. The session key it sends is dropped here. */
export function openWechat(settings: WechatSettings, log: Log): Wechat {
  const token = stableToken(settings, log);
  return {
    async identify(code) {
      const { appId: appid, secret } = settings;
      const query = new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' });
      const found = read(identified, await askWechat(settings, log, `/sns/jscode2session?${query}`));
      return found.ok ? allow({ openId: found.value.openid }) : found;
    },
    async phoneOf(code) {
      const ask = async () => {
        const current = await token.get();
        return current === undefined ? undefined : askWechat(settings, log, `/wxa/business/getuserphonenumber?access_token=${encodeURIComponent(current)}`, { code });
      };
      const first = await ask();
      const isStale = first !== undefined && BAD_TOKEN.includes(first.errcode);
      if (isStale) token.forget();
      const found = read(phoned, isStale ? await ask() : first);
      return found.ok ? allow({ phone: found.value.phone_info.purePhoneNumber }) : found;
    },
  };
}

function read<S extends GenericSchema>(schema: S, answer: Awaited<ReturnType<typeof askWechat>>): Outcome<InferOutput<S>, SignInTrouble> {
  if (answer && BAD_CODE.includes(answer.errcode)) return refuse('SignInCodeBad');
  const { success, output } = safeParse(schema, answer?.body);
  return answer?.errcode === 0 && success ? allow(output) : refuse('SignInBusy');
}
