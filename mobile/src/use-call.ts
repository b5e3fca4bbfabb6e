import { useQuery } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import type { AskOf, Endpoint, OutputOf } from '../../shared/contract/endpoint';
import { call, type No } from './call';
import { useSession } from './session';

/** What a page knows of an answer: the value, why not, or that it is still on the way. */
export type Found<T> = { value: T | undefined; refused: No | null; isAsking: boolean; again(): void };

/** Asks the hall, keeps the answer, and asks again when the page is shown again. `isFresh`: what was answered before is worth nothing. */
export function useCall<E extends Endpoint>(endpoint: E, input: AskOf<E>, when = true, isFresh = false): Found<OutputOf<E>> {
  const token = useSession((store) => store.signedIn?.token);
  const found = useQuery<OutputOf<E>, No>({
    queryKey: keyOf(endpoint, input, token),
    enabled: when,
    ...(isFresh ? { staleTime: 0, gcTime: 0 } : {}),
    queryFn: async ({ signal }) => {
      const answer = await call(endpoint, input, { signal });
      if (!answer.ok) throw answer;
      return answer.value;
    },
  });
  useDidShow(() => {
    if (when && found.isStale && !found.isFetching) void found.refetch();
  });
  return { value: found.data, refused: found.error, isAsking: found.isFetching, again: () => void found.refetch() };
}

export function keyOf<E extends Endpoint>(endpoint: E, input: AskOf<E>, token: string | undefined): unknown[] {
  return [endpoint.name, input, endpoint.audience === 'public' && !endpoint.knowsCaller ? null : token];
}
