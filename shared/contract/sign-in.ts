import { boolean, picklist, pipe, regex, strictObject, string } from 'valibot';
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

const code = pipe(string(), regex(/^[\w-]{8,512}$/));
const sealed = pipe(string(), regex(/^[\w.-]{43,200}$/));

export const signInByWechat = returns<SignedIn>()({
  name: 'signInByWechat', says: 'Sign in by a WeChat that a person linked, with the code of wx.login.', perMinute: 60, method: 'POST', path: '/api/public/sign-in/wechat', audience: 'public',
  input: strictObject({ code }), refusals: ['ProviderNotOpen', 'SignInCodeBad', 'SignInBusy', 'NotLinked', 'TooManyRequests'],
});

export const beginProvinceSignIn = returns<{ address: string; state: string }>()({
  name: 'beginProvinceSignIn', says: 'Where to sign in at the province. `challenge`: SHA-256, base64url, of what the browser keeps to itself until it is back.', perMinute: 60, method: 'POST', path: '/api/public/sign-in/province/beginning', audience: 'public',
  input: strictObject({ challenge: pipe(string(), regex(/^[\w-]{43}$/)) }), refusals: ['ProviderNotOpen', 'TooManyRequests'],
});

export const signInByProvince = returns<SignedIn>()({
  name: 'signInByProvince', says: 'Sign in with the ticket that the province gave, in the browser that began.', perMinute: 60, method: 'POST', path: '/api/public/sign-in/province', audience: 'public',
  input: strictObject({ ticket: code, state: sealed, verifier: sealed }), refusals: ['ProviderNotOpen', 'SignInNotBegunHere', 'SignInCodeBad', 'SignInBusy', 'PersonNotFound', 'TooManyRequests'],
});

export const linkWechat = returns<{ isLinked: boolean }>()({
  name: 'linkWechat', says: 'From now on this WeChat signs in as who is signed in; or no longer.', method: 'POST', path: '/api/applicant/wechat-link', audience: 'applicant', matter: 'any',
  input: strictObject({ code, isLinked: boolean() }), refusals: ['ProviderNotOpen', 'SignInCodeBad', 'SignInBusy', 'LinkedElsewhere', 'StrongerSignInNeeded', 'ChangedMeanwhile'], strength: 'realName',
});

export const readWechatPhone = returns<{ phone: string }>()({
  name: 'readWechatPhone', says: 'The phone number behind WeChat’s button, to fill in a form with. Nothing of it is kept.', method: 'POST', path: '/api/applicant/wechat-phone', audience: 'applicant', matter: 'any',
  input: strictObject({ code }), refusals: ['ProviderNotOpen', 'SignInCodeBad', 'SignInBusy'],
});
