import { AUTHORISED_DAYS, type Authorisation, type GrantedLicence } from '../licences/authorisation';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, stampOf } from '../workdays';
import type { Case } from './case';
import type { Proof } from './proof';
import { record, type Act } from './step';

const DAY_MS = 86_400_000;

type Authorise = { before: Case; licences: GrantedLicence[]; purpose: string; text: string; grantId: string; act: Act };

/** One consent for every licence this case may fetch, whose it is, which fields, and why (电子证照用证授权; 个人信息保护法 art. 13, 14). */
export function authorise({ before, licences, purpose, text, grantId, act }: Authorise): Outcome<Case, 'ActionNotOpen'> {
  const authorisation: Authorisation = {
    grantId, licences: [...stillAskedFor(before, licences), ...licences], purpose, textVersion: text, grantedAt: stampOf(act.at), expiresAt: stampOf(new Date(act.at.getTime() + AUTHORISED_DAYS * DAY_MS)),
    by: { personId: act.who, name: act.name }, revokedAt: null,
  };
  return record(before, 'authorise', act, { authorisation });
}

/** What a filed case still waits for was consented to before, and stays so. */
function stillAskedFor({ authorisation, proofs }: Case, licences: readonly GrantedLicence[]): GrantedLicence[] {
  if (authorisation === null || authorisation.revokedAt !== null) return [];
  return authorisation.licences.filter(({ material }) => proofs[material]?.by === 'awaited' && !licences.some((one) => one.material === material));
}

/** Before use: what has been fetched stays on record, what is still being asked for is not asked for any longer. */
export function revokeAuthorisation(before: Case, act: Act): Outcome<Case, 'ActionNotOpen'> {
  const { authorisation } = before;
  if (authorisation === null || authorisation.revokedAt !== null) return refuse('ActionNotOpen', { state: before.state, open: [] });
  const proofs = Object.fromEntries(Object.entries(before.proofs).map(([code, proof]): [string, Proof] =>
    [code, proof.by === 'awaited' ? { by: 'owed', name: proof.name, since: dayOf(act.at), why: 'authorisationRevoked' } : proof]));
  return record(before, 'revokeAuthorisation', act, { authorisation: { ...authorisation, revokedAt: stampOf(act.at) }, proofs });
}

/** The licences these proofs take that the authorisation in force does not cover. */
export function unauthorised(proofs: Readonly<Record<string, Proof>>, authorisation: Authorisation | null, at: Date): string[] {
  const isInForce = authorisation !== null && authorisation.revokedAt === null && Date.parse(authorisation.expiresAt) > at.getTime();
  const covered = new Set(isInForce ? authorisation.licences.map(({ licenceNo, material }) => `${material}\n${licenceNo}`) : []);
  return Object.entries(proofs).flatMap(([material, proof]) =>
    (proof.by === 'licence' || proof.by === 'awaited') && !covered.has(`${material}\n${proof.licenceNo}`) ? [proof.licenceNo] : []);
}

/** Refuses proofs by licences nobody consented to. */
export function requireAuthorisation(proofs: Readonly<Record<string, Proof>>, authorisation: Authorisation | null, at: Date): Outcome<void, 'AuthorisationNeeded'> {
  const licences = unauthorised(proofs, authorisation, at);
  return licences.length === 0 ? allow(undefined) : refuse('AuthorisationNeeded', { licences });
}
