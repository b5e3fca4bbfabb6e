import type { Facts } from '../conditions';
import type { Person } from './person';

/** Full years lived on a day; somebody born on February 29 has the birthday on March 1 of common years. */
export function ageOn(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) >= birth.slice(5) ? years : years - 1;
}

/** What the registers say of an applicant on a day, for conditions to be judged on. */
export function factsOf(person: Person, today: string): Facts {
  if (person.kind === 'legal') return { applicantKind: 'enterprise', ...person.facts };
  return { applicantKind: 'person', age: ageOn(person.birth, today), town: person.town, gender: person.gender };
}
