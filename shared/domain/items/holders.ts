import type { Licence } from '../licences/licence';
import type { Person } from '../people/person';
import type { Audience } from './audience';
import type { Holder } from './item';

/** The licences at hand for one applicant. A natural person has no second wallet. */
export type Wallets = { applicant: readonly Licence[]; legalPerson: readonly Licence[] };

/** The catalogue's word for this applicant. */
export function audienceOf(person: Pick<Person, 'kind'>): Audience {
  return person.kind === 'legal' ? 'enterprise' : 'person';
}

/** The wallet a material's licence must come from: the enterprise's or its legal person's, as `holder` says. */
export function walletFor(holder: Holder | null, audience: Audience, wallets: Wallets): readonly Licence[] {
  if (holder === null) return [];
  if (audience === 'person') return holder === 'enterprise' || holder === 'legalPerson' ? [] : wallets.applicant;
  return holder === 'legalPerson' || holder === 'applicant-or-legalPerson' ? wallets.legalPerson : wallets.applicant;
}
