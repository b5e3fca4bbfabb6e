import { actFor } from '../../../shared/contract/sign-in';
import { allow, refuse } from '../../../shared/domain/outcome';
import { isRunning } from '../../../shared/domain/people/mandate';
import { dayOf } from '../../../shared/domain/workdays';
import { sessionFor } from '../../find/session';
import { handle } from '../../http/handle';

export default handle(actFor, async ({ input, caller, hall }) => {
  const person = await hall.people.find(input.personId);
  const isOneself = person?.personId === caller.actorId;
  const represents = person?.kind === 'legal' && person.legalPersonId === caller.actorId;
  const mandate = isOneself || represents ? undefined : (await hall.mandates.toPerson(caller.actorId)).find((one) => one.enterprise.personId === input.personId && isRunning(one, dayOf(hall.now())));
  if (!person || !(isOneself || represents || mandate)) return refuse('PersonNotFound');
  return allow({ ...hall.sessions.open(sessionFor(person, caller.actorId, caller.strength, mandate?.mandateNo), hall.now()), audience: 'applicant' as const, name: person.name });
});
