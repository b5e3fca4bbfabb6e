import type { PersonView } from '../../shared/contract/sign-in';
import { maskNumber } from '../../shared/domain/people/mask';
import type { Person } from '../../shared/domain/people/person';

export function showPerson(person: Person): PersonView {
  return { personId: person.personId, kind: person.kind, name: person.name, idNoMasked: maskNumber(person.kind === 'natural' ? person.idNo : person.creditCode) };
}
