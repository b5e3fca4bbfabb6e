import { getMe } from '../../../shared/contract/sign-in';
import { allow } from '../../../shared/domain/outcome';
import { isRunning } from '../../../shared/domain/people/mandate';
import { dayOf } from '../../../shared/domain/workdays';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showPerson } from '../../show/person';

export default handle(getMe, async ({ caller, hall }) => {
  const [actor, person, firms, given] = await Promise.all([getPerson(hall, caller.actorId), getPerson(hall, caller.personId), hall.people.firmsOf(caller.actorId), hall.mandates.toPerson(caller.actorId)]);
  const running = given.filter((one) => isRunning(one, dayOf(hall.now())) && !firms.some(({ personId }) => personId === one.enterprise.personId));
  const entrusted = await Promise.all([...new Set(running.map(({ enterprise }) => enterprise.personId))].map((personId) => getPerson(hall, personId)));
  return allow({ actor: showPerson(actor), person: showPerson(person), mayActFor: [actor, ...firms, ...entrusted].map(showPerson) });
});
