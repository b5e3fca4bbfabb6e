import { signInByProvince } from '../../../shared/contract/sign-in';
import { allow, refuse } from '../../../shared/domain/outcome';
import { sessionFor } from '../../find/session';
import { handle } from '../../http/handle';

/** The state is looked at before the ticket is spent. */
export default handle(signInByProvince, async ({ input: { ticket, state, verifier }, hall }) => {
  if (!hall.signInStates.holds(state, verifier, hall.now())) return refuse('SignInNotBegunHere');
  const found = await hall.province.identify(ticket);
  if (!found.ok) return refuse(found.refusal);
  const { idNo, name, strength } = found.value;
  const person = await hall.people.findByCode(idNo);
  if (person?.kind !== 'natural' || person.name !== name) return refuse('PersonNotFound');
  return allow({ ...hall.sessions.open(sessionFor(person, person.personId, strength), hall.now()), audience: 'applicant' as const, name });
});
