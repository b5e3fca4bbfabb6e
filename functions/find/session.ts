import type { Session } from '../../shared/domain/people/caller';
import type { Strength } from '../../shared/domain/people/strength';
import type { Person } from '../../shared/domain/people/person';

/** A session in which `actorId`, a natural person, acts for `person`: themselves, or a firm, which they represent or have a mandate of. */
export function sessionFor(person: Person, actorId: string, strength: Strength | undefined, mandate?: string): Session {
  return { audience: 'applicant', personId: person.personId, actorId, name: person.name, ...(strength ? { strength } : {}), ...(mandate ? { mandate } : {}) };
}
