import { openBreaker } from '../breaker';

/** Codes and parcel numbers; never a name, an address or a phone. */
export type Log = (line: Record<string, unknown>) => void;
/** What came back, or `undefined`: nothing that can be relied on, so that nobody knows what was done. */
export type Ask = (service: string, record: string, to: string, fields: Readonly<Record<string, string>>) => Promise<Record<string, unknown> | undefined>;

const DEADLINE_MS = 8000;

/** A form sent to a partner that answers in JSON, within 8 s, and not at all for a while after it failed again and again. */
export function askerOf(partner: string, log: Log): Ask {
  const breaker = openBreaker(() => performance.now());
  return async (service, record, to, fields) => {
    const tell = (outcome: string) => void log({ partner, service, outcome, record });
    if (!breaker.mayTry()) return void tell('atRest');
    try {
      const response = await fetch(to, { method: 'POST', body: new URLSearchParams(fields), signal: AbortSignal.timeout(DEADLINE_MS), redirect: 'error' });
      const said: unknown = await response.json();
      if (!response.ok || said === null || typeof said !== 'object') throw new Error(`status ${response.status}`);
      breaker.succeeded();
      tell('answered');
      return said as Record<string, unknown>;
    } catch {
      breaker.failed();
      return void tell('noAnswer');
    }
  };
}
