import { allow, refuse, type Outcome } from '../outcome';

/** A WeChat that signs in as a person, or did. `linkId`: SHA-256 of its openid. */
export type SignInLink = { linkId: string; personId: string | null; version: number };

/** The link as it is to be; the same one where nothing changes. Nobody takes a WeChat over while it is another person's. */
export function setLink(before: SignInLink | undefined, { linkId, personId, isLinked }: { linkId: string; personId: string; isLinked: boolean }): Outcome<SignInLink, 'LinkedElsewhere'> {
  const link = before ?? { linkId, personId: null, version: 0 };
  if (link.personId !== null && link.personId !== personId) return refuse('LinkedElsewhere');
  const next = isLinked ? personId : null;
  return allow(next === link.personId ? link : { ...link, personId: next });
}
