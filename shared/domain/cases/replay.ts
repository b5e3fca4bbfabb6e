import { allow, refuse, type Outcome } from '../outcome';
import type { RequestMark } from './case';

/** Whatever remembers the requests that changed it. */
export type Marked = { steps: readonly { request?: RequestMark }[]; saved?: RequestMark | null };

/** What an idempotency key means for a record that may have seen it: nothing yet, the same request again, or a misuse. */
export function replayOf(one: Marked, request: RequestMark | undefined): Outcome<'first' | 'again', 'KeyReused'> {
  const seen = [...one.steps.map((step) => step.request), one.saved].find((mark) => mark && mark.key === request?.key);
  if (!seen || !request) return allow('first');
  return seen.digest === request.digest ? allow('again') : refuse('KeyReused');
}
