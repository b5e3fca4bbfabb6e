import { number, object, optional, safeParse } from 'valibot';

export type WechatSettings = { url: string; appId: string; secret: string };
/** Paths and codes; never an openid, a number or a code of WeChat's. */
export type Log = (line: Record<string, unknown>) => void;

const DEADLINE_MS = 5000;
/** WeChat is busy and asks to be asked again. */
const BUSY = -1;
const told = object({ errcode: optional(number(), 0) });

/** One question, and once more where WeChat says that it is busy. `undefined`: no answer that can be read. */
export async function askWechat(settings: WechatSettings, log: Log, path: string, body?: object): Promise<{ errcode: number; body: unknown } | undefined> {
  const signal = AbortSignal.timeout(DEADLINE_MS);
  const first = await askOnce(settings, signal, path, body);
  const answer = first?.errcode === BUSY ? await askOnce(settings, signal, path, body) : first;
  log({ partner: 'wechat', service: path.split('?')[0], outcome: answer?.errcode ?? 'noAnswer' });
  return answer;
}

/** JSON comes as `text/plain` from WeChat. */
async function askOnce({ url }: WechatSettings, signal: AbortSignal, path: string, body?: object): Promise<{ errcode: number; body: unknown } | undefined> {
  try {
    const response = await fetch(new URL(path, url), { signal, redirect: 'error', ...(body ? { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } } : {}) });
    const answer: unknown = JSON.parse(await response.text());
    const { success, output } = safeParse(told, answer);
    return response.ok && success ? { errcode: output.errcode, body: answer } : undefined;
  } catch {
    return undefined;
  }
}
