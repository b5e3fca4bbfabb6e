import type { ReactNode } from 'react';
import { deskWords } from '../../shared/words/screens/desk';
import { go } from './go';
import { useSession } from './session';
import { Button } from './ui/button';
import { Empty } from './ui/empty';

export function useIsOfficer(): boolean {
  return useSession((store) => store.signedIn?.audience === 'officer');
}

/** A page of the staff; everybody else is told whose it is. */
export function OfficersOnly({ says, children }: { says: string; children: ReactNode }) {
  const isOfficer = useIsOfficer();
  if (isOfficer) return <>{children}</>;
  return <Empty icon="lock-key" title={deskWords.officersOnly} says={says}><Button onPress={() => go('signIn', {})}>{deskWords.signIn}</Button></Empty>;
}
