import { useRef, useState } from 'react';
import type { AskOf, Endpoint, OutputOf } from '../../shared/contract/endpoint';
import { call, isPassing, newKey, type Answered } from './call';
import { pause, pauseBefore } from './patience';
import { queryClient } from './query-client';

const TRIES = 3;

type Intent = { asked: string; key: string };

/** What was asked and not answered, for those that outlive their sheet. */
const unanswered = new Map<string, Intent>();

/**
 * Does something once: a double tap is ignored, a retry after a broken line carries the same key. Until it `isWhole`, so does the next request for what is left.
 * `lasting`: a name under which the key is kept until there is an answer, also when the sheet is closed and opened again.
 */
export function useAct<E extends Endpoint>(endpoint: E, isWhole: (value: OutputOf<E>) => boolean = () => true, lasting?: string): { act(input: AskOf<E>): Promise<Answered<E> | null>; isActing: boolean } {
  const intent = useRef<Intent | null>(lasting === undefined ? null : unanswered.get(lasting) ?? null);
  const isBusy = useRef(false);
  const [isActing, setActing] = useState(false);

  function remember(next: Intent | null) {
    intent.current = next;
    if (lasting === undefined) return;
    if (next) unanswered.set(lasting, next);
    else unanswered.delete(lasting);
  }

  async function act(input: AskOf<E>): Promise<Answered<E> | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    setActing(true);
    const asked = JSON.stringify(input);
    const key = intent.current?.asked === asked ? intent.current.key : newKey();
    remember({ asked, key });
    const answer = await patiently(() => call(endpoint, input, { key }));
    if (answer.ok ? isWhole(answer.value) : !isPassing(answer.refusal)) remember(null);
    // Something changed: what other pages have kept is asked for again when they are next shown.
    if (answer.ok) void queryClient.invalidateQueries({ refetchType: 'none' });
    isBusy.current = false;
    setActing(false);
    return answer;
  }
  return { act, isActing };
}

/** The key makes a repeated request safe: a broken line or a busy hall is asked again before anybody is told. */
async function patiently<A extends { ok: true } | { ok: false; refusal: string }>(ask: () => Promise<A>): Promise<A> {
  let answer = await ask();
  for (let again = 0; again < TRIES - 1 && !answer.ok && isPassing(answer.refusal); again += 1) {
    await pause(pauseBefore(again));
    answer = await ask();
  }
  return answer;
}
