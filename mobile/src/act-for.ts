import { actFor, type PersonView } from '../../shared/contract/sign-in';
import { meWords } from '../../shared/words/screens/me';
import { say } from './said';
import { useSession } from './session';
import { focusOn } from './ui/focus';
import { useAct } from './use-act';

/** Switches who matters are for, and says so. */
export function useActFor(): (person: PersonView) => Promise<void> {
  const signIn = useSession((store) => store.signIn);
  const { act } = useAct(actFor);
  return async (person) => {
    const answer = await act({ personId: person.personId });
    if (!answer) return;
    if (answer.ok) signIn(answer.value);
    focusOn('page-title');
    say(answer.ok ? meWords.switched(person.name) : answer.message);
  };
}
