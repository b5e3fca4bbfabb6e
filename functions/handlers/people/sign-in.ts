import { signIn } from '../../../shared/contract/sign-in';
import { allow, refuse } from '../../../shared/domain/outcome';
import type { Session } from '../../../shared/domain/people/caller';
import { handle } from '../../http/handle';
import type { Hall } from '../../hall';
import { sessionFor } from '../../find/session';

export default handle(signIn, async ({ input, hall }) => {
  if (!hall.hasSeededPeople) return refuse('ProviderNotOpen');
  const session = input.code.startsWith('O') ? await officerSession(hall, input.code) : await applicantSession(hall, input.code);
  if (!session) return refuse('PersonNotFound');
  return allow({ ...hall.sessions.open(session, hall.now()), audience: session.audience, name: session.name });
});

async function officerSession(hall: Hall, officerId: string): Promise<Session | undefined> {
  const officer = await hall.people.findOfficer(officerId);
  return officer && { audience: 'officer', officerId, name: officer.name, role: officer.role, desks: officer.desks, ...(officer.personId ? { self: officer.personId } : {}) };
}

/** As well known as can be: a seeded person is nobody. A firm signs in as its legal person. */
async function applicantSession(hall: Hall, personId: string): Promise<Session | undefined> {
  const person = await hall.people.find(personId);
  return person && sessionFor(person, person.kind === 'legal' ? person.legalPersonId : person.personId, 'face');
}
