import { useInfiniteQuery } from '@tanstack/react-query';
import { useDidShow } from '@tarojs/taro';
import type { AskOf, Endpoint, OutputOf } from '../../shared/contract/endpoint';
import { call, type No } from './call';
import { useSession } from './session';
import { keyOf, type Found } from './use-call';

/** A list that comes page by page: what is there, and how to get more of it. */
export type FoundPages<T> = Found<T[]> & { more: (() => void) | null; isAskingMore: boolean };

/** `isLive`: asked again however short ago it was, as what somebody else may just have written. */
export function usePages<E extends Endpoint>(endpoint: E, input: AskOf<E>, when = true, isLive = false): FoundPages<OutputOf<E>> {
  const token = useSession((store) => store.signedIn?.token);
  const found = useInfiniteQuery({
    queryKey: [...keyOf(endpoint, input, token), 'pages'],
    enabled: when,
    ...(isLive ? { staleTime: 0 } : {}),
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }): Promise<OutputOf<E>> => {
      const answer = await call(endpoint, { ...(input as object), ...(pageParam ? { cursor: pageParam } : {}) } as AskOf<E>, { signal });
      if (!answer.ok) throw answer;
      return answer.value;
    },
    getNextPageParam: (last) => (last as { cursor?: string }).cursor,
  });
  useDidShow(() => {
    if (when && found.isStale && !found.isFetching) void found.refetch();
  });
  return {
    value: found.data?.pages, refused: found.error as No | null, isAsking: found.isFetching, again: () => void found.refetch(),
    more: found.hasNextPage ? () => void found.fetchNextPage() : null, isAskingMore: found.isFetchingNextPage,
  };
}
