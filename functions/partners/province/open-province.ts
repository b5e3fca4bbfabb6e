import { createHmac, randomUUID } from 'node:crypto';
import { object, optional, picklist, safeParse, string, unknown } from 'valibot';
import { allow, refuse } from '../../../shared/domain/outcome';
import type { Province } from '../../hall';

/** @param site where the web client is, without a slash at its end */
export type ProvinceSettings = { url: string; appId: string; secret: string; site: string };
/** Codes; never a ticket or a person. */
type Log = (line: Record<string, unknown>) => void;

const DEADLINE_MS = 5000;
const BAD_TICKET = ['2001', '2002', '2003'];
const answered = object({ code: string(), data: optional(unknown()) });
const person = object({ name: string(), idNo: string(), level: picklist(['L2', 'L3']) });
const strengthOf = { L2: 'realName', L3: 'face' } as const;

/** The province's unified login over HTTP: people sign in on its page, the hall has their ticket validated in a signed call of its own. */
export function openProvince(settings: ProvinceSettings, log: Log): Province {
  const { url, appId, site } = settings;
  return {
    loginAddress: (state) => `${new URL('/login', url)}?${new URLSearchParams({ appId, redirect: `${site}/#/me/sign-in`, state })}`,
    async identify(ticket) {
      const answer = await validate(settings, JSON.stringify({ ticket }));
      log({ partner: 'province', service: 'validate', outcome: answer?.code ?? 'noAnswer' });
      if (answer && BAD_TICKET.includes(answer.code)) return refuse('SignInCodeBad');
      const { success, output } = safeParse(person, answer?.data);
      if (answer?.code !== '0000' || !success) return refuse('SignInBusy');
      return allow({ idNo: output.idNo, name: output.name, strength: strengthOf[output.level] });
    },
  };
}

/** Never asked twice: a ticket whose answer was lost is used, and a new one costs a tap. */
async function validate({ url, appId, secret }: ProvinceSettings, body: string): Promise<{ code: string; data?: unknown } | undefined> {
  const [timestamp, nonce] = [String(Date.now()), randomUUID()];
  const signature = createHmac('sha256', secret).update([appId, timestamp, nonce, body].join('\n')).digest('hex');
  const headers = { 'Content-Type': 'application/json', 'X-App-Id': appId, 'X-Timestamp': timestamp, 'X-Nonce': nonce, 'X-Signature': signature };
  try {
    const response = await fetch(new URL('/ticket/validate', url), { method: 'POST', headers, body, signal: AbortSignal.timeout(DEADLINE_MS), redirect: 'error' });
    const { success, output } = safeParse(answered, await response.json());
    return response.ok && success ? { code: output.code, data: output.data } : undefined;
  } catch {
    return undefined;
  }
}
