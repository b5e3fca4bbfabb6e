import { object, optional, parse, string } from 'valibot';
import type { ProvinceSettings } from './province/open-province';
import type { WechatSettings } from './wechat/ask';

/** What is secret between the hall and those it lets people sign in by, one JSON object; who is not in it is not asked. */
const secrets = object({ wechatSecret: optional(string()), provinceSecret: optional(string()) });

/** From the environment and the secret that goes with it. */
export function signInSettingsFrom(env: NodeJS.ProcessEnv, secret: string, site: string): { wechat: WechatSettings | undefined; province: ProvinceSettings | undefined } {
  const { wechatSecret, provinceSecret } = parse(secrets, secret === '' ? {} : JSON.parse(secret));
  const [wechat, province] = [env['WECHAT_APP_ID'], env['PROVINCE_URL']];
  return {
    wechat: wechat && wechatSecret ? { url: env['WECHAT_URL'] || 'https://api.weixin.qq.com', appId: wechat, secret: wechatSecret } : undefined,
    province: province && provinceSecret ? { url: province, appId: env['PROVINCE_APP_ID'] ?? '', secret: provinceSecret, site } : undefined,
  };
}
