import { picklist, pipe, regex, strictObject, string } from 'valibot';
import type { OfficerRole } from '../domain/people/officer';
import { returns } from './endpoint';
import { personId } from './pieces';

/** `actor` holds the phone; `person` is who matters are for: the same, a firm they represent, or one they have a mandate of. */
export type MeView = {
  actor: PersonView;
  person: PersonView;
  /** Everyone this caller may act for, themselves first. */
  mayActFor: PersonView[];
};
export type PersonView = { personId: string; kind: 'natural' | 'legal'; name: string; idNoMasked: string };
export type OfficerView = { officerId: string; name: string; role: OfficerRole; desks: { code: string; name: string }[] };
export type SignedIn = { token: string; expiresAt: string; audience: 'applicant' | 'officer'; name: string };

export const signIn = returns<SignedIn>()({
  name: 'signIn', says: 'Sign in. `seeded` people exist in the dev hall only.', method: 'POST', path: '/api/public/sign-in', audience: 'public',
  input: strictObject({ provider: picklist(['seeded']), code: pipe(string(), regex(/^[PEO]\d{3,12}$/)) }),
  refusals: ['PersonNotFound', 'ProviderNotOpen'],
});

export const getMe = returns<MeView>()({
  name: 'getMe', says: 'Who is signed in, and for whom they may act.', method: 'GET', path: '/api/applicant/me', audience: 'applicant', matter: 'any',
  input: strictObject({}), refusals: [],
});

export const actFor = returns<SignedIn>()({
  name: 'actFor', says: 'Switch between oneself, a firm one represents and a firm one has a mandate of.', method: 'POST', path: '/api/applicant/act-for', audience: 'applicant', matter: 'any',
  input: strictObject({ personId }), refusals: ['PersonNotFound'],
});

export const getOfficer = returns<OfficerView>()({
  name: 'getOfficer', says: 'Which officer is signed in, and their desks.', method: 'GET', path: '/api/officer/me', audience: 'officer',
  input: strictObject({}), refusals: [],
});
