import { deskWords } from '../../../shared/words/screens/desk';
import { go } from '../go';
import { useSession } from '../session';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';

export function useIsOfficer(): boolean {
  return useSession((store) => store.signedIn?.audience === 'officer');
}

export function OfficersOnly() {
  return (
    <Empty icon="lock-key" title={deskWords.officersOnly} says={deskWords.officersOnlySays}>
      <Button onPress={() => go('signIn', {})}>{deskWords.signIn}</Button>
    </Empty>
  );
}
