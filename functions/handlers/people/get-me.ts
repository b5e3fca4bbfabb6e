import { getMe } from '../../../shared/contract/sign-in';
import { allow } from '../../../shared/domain/outcome';
import { getPerson } from '../../find/wallets';
import { handle } from '../../http/handle';
import { showPerson } from '../../show/person';

export default handle(getMe, async ({ caller, hall }) => {
  const [actor, person, firms] = await Promise.all([getPerson(hall, caller.actorId), getPerson(hall, caller.personId), hall.people.firmsOf(caller.actorId)]);
  return allow({ actor: showPerson(actor), person: showPerson(person), mayActFor: [actor, ...firms].map(showPerson) });
});
