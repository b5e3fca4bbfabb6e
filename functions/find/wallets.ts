import type { Wallets } from '../../shared/domain/items/holders';
import type { Person } from '../../shared/domain/people/person';
import type { Hall } from '../hall';

/** The applicant's licences and, for a firm, its legal person's: the issuer's records, never the phone's word. */
export async function findWallets(hall: Hall, person: Person): Promise<Wallets> {
  const [applicant, legalPerson] = await Promise.all([
    hall.licences.heldBy(person.personId),
    person.kind === 'legal' ? hall.licences.heldBy(person.legalPersonId) : [],
  ]);
  return { applicant, legalPerson };
}

/** What others know a holder by: the ID number, or the credit code. */
export function codeOf(person: Person): string {
  return person.kind === 'legal' ? person.creditCode : person.idNo;
}

/** The applicant of a session or of a case: a record that must be there. */
export async function getPerson(hall: Hall, personId: string): Promise<Person> {
  const found = await hall.people.find(personId);
  if (!found) throw new Error(`No record of applicant ${personId}`);
  return found;
}
