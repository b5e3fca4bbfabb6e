import { number, object, safeParse, string } from 'valibot';
import { askWechat, type Log, type WechatSettings } from './ask';

/** In its last five minutes WeChat gives out a new token while the old one still holds. */
const EARLY_MS = 5 * 60_000;
const given = object({ access_token: string(), expires_in: number() });

/** The token of calls to WeChat (stable_token), kept in memory: asked for again by everybody it stays the same, and is never forced to change. */
export function stableToken(settings: WechatSettings, log: Log): { get(): Promise<string | undefined>; forget(): void } {
  let kept: { token: string; until: number } | undefined;
  return {
    async get() {
      if (kept && Date.now() < kept.until) return kept.token;
      const { appId: appid, secret } = settings;
      const answer = await askWechat(settings, log, '/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret });
      const { success, output } = safeParse(given, answer?.body);
      if (!success) return undefined;
      kept = { token: output.access_token, until: Date.now() + output.expires_in * 1000 - EARLY_MS };
      return kept.token;
    },
    forget: () => void (kept = undefined),
  };
}
