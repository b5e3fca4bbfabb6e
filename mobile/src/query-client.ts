import { QueryClient } from '@tanstack/react-query';
import { isPassing, type No } from './call';
import { pauseBefore } from './patience';

/** Refusals are final; only a broken line or a busy hall is asked again, twice. */
function isWorthAsking(failures: number, refused: Error | No): boolean {
  return failures < 2 && 'refusal' in refused && isPassing(refused.refusal);
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', refetchOnReconnect: true, retry: isWorthAsking, retryDelay: (failures) => pauseBefore(failures), staleTime: 5_000, gcTime: 600_000 },
  },
});
