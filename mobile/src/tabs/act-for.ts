import { actFor, type PersonView } from '../../../shared/contract/sign-in';
import { meWords } from '../../../shared/words/screens/me';
import { useSession } from '../session';
import { focusOn } from '../ui/focus';
import { useAct } from '../use-act';
import { useSaid } from '../use-said';

/** Switches who matters are for, and says so. */
export function useActFor(): { said: string | null; isActing: boolean; switchTo(person: PersonView): Promise<void> } {
  const signIn = useSession((store) => store.signIn);
  const { act, isActing } = useAct(actFor);
  const { said, say } = useSaid();
  async function switchTo(person: PersonView): Promise<void> {
    const answer = await act({ personId: person.personId });
    if (!answer) return;
    if (answer.ok) signIn(answer.value);
    focusOn('page-title');
    say(answer.ok ? meWords.switched(person.name) : answer.message);
  }
  return { said, isActing, switchTo };
}
