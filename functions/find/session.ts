import type { Session } from '../../shared/domain/people/caller';
import type { Person } from '../../shared/domain/people/person';

/** A session in which `actorId`, a natural person, acts for `person`: themselves or a firm. */
export function sessionFor(person: Person, actorId: string): Session {
  return { audience: 'applicant', personId: person.personId, actorId, name: person.name };
}
