import { actFor } from '../../../shared/contract/sign-in';
import { allow, refuse } from '../../../shared/domain/outcome';
import { sessionFor } from '../../find/session';
import { handle } from '../../http/handle';

export default handle(actFor, async ({ input, caller, hall }) => {
  const person = await hall.people.find(input.personId);
  const isOneself = person?.personId === caller.actorId;
  const represents = person?.kind === 'legal' && person.legalPersonId === caller.actorId;
  if (!person || !(isOneself || represents)) return refuse('PersonNotFound');
  return allow({ ...hall.sessions.open(sessionFor(person, caller.actorId), hall.now()), audience: 'applicant' as const, name: person.name });
});
