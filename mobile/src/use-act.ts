import { useRef, useState } from 'react';
import type { AskOf, Endpoint } from '../../shared/contract/endpoint';
import { call, isPassing, newKey, type Answered } from './call';

type Intent = { asked: string; key: string };

/** Does something once: a double tap is ignored, a retry after a broken line carries the same key. */
export function useAct<E extends Endpoint>(endpoint: E): { act(input: AskOf<E>): Promise<Answered<E> | null>; isActing: boolean } {
  const intent = useRef<Intent | null>(null);
  const isBusy = useRef(false);
  const [isActing, setActing] = useState(false);

  async function act(input: AskOf<E>): Promise<Answered<E> | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    setActing(true);
    const asked = JSON.stringify(input);
    const key = intent.current?.asked === asked ? intent.current.key : newKey();
    intent.current = { asked, key };
    const answer = await call(endpoint, input, { key });
    if (answer.ok || !isPassing(answer.refusal)) intent.current = null;
    isBusy.current = false;
    setActing(false);
    return answer;
  }
  return { act, isActing };
}
