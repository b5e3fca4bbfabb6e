import { queryClient } from './query-client';
import { useSession } from './session';

/** Signing out: nothing of this person stays, neither stored nor in memory. */
export function leave(): void {
  useSession.getState().signOut();
  queryClient.clear();
}
