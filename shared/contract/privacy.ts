import { integer, number, picklist, pipe, strictObject, minValue } from 'valibot';
import { consentPurposes, type ConsentPurpose } from '../domain/privacy/consent';
import type { DataKind, NoticeLine } from '../domain/privacy/notice';
import { returns } from './endpoint';
import { cursor } from './pieces';

/** `at`: when it was given or withdrawn last, ISO with +08:00. `isOutdated`: given for an earlier notice. */
export type ConsentView = { purpose: ConsentPurpose; isGiven: boolean; isOutdated: boolean; at: string | null };
export type PrivacyNotice = { version: number; since: string; lines: readonly NoticeLine[] };
/** A person's own data, readable by machines: `personal-data/1`. `more` goes on with the cases; null on the last part. */
export type DataCopy = { format: 'personal-data/1'; madeAt: string; of: string; parts: Record<string, unknown>; more: string | null };
export type ErasedView = { erased: { kind: DataKind; count: number }[]; kept: { kind: DataKind; count: number }[] };

const purpose = picklist(consentPurposes);

export const getPrivacyNotice = returns<PrivacyNotice>()({
  name: 'getPrivacyNotice', says: 'What the hall knows of people, what for, on what basis and how long.', method: 'GET', path: '/api/public/privacy', audience: 'public',
  input: strictObject({}), refusals: [],
});

export const listConsents = returns<{ notice: number; consents: ConsentView[] }>()({
  name: 'listConsents', says: 'What the person holding the phone has agreed to.', method: 'GET', path: '/api/applicant/consents', audience: 'applicant', matter: 'any',
  input: strictObject({}), refusals: [],
});

export const giveConsent = returns<{ notice: number; consents: ConsentView[] }>()({
  name: 'giveConsent', says: 'Agree to one purpose, having read this version of the notice.', method: 'POST', path: '/api/applicant/consents/{purpose}', audience: 'applicant', matter: 'any',
  input: strictObject({ purpose, notice: pipe(number(), integer(), minValue(1)) }), refusals: ['NoticeChanged', 'ChangedMeanwhile'],
});

export const withdrawConsent = returns<{ notice: number; consents: ConsentView[] }>()({
  name: 'withdrawConsent', says: 'Take an agreement back.', method: 'DELETE', path: '/api/applicant/consents/{purpose}', audience: 'applicant', matter: 'any',
  input: strictObject({ purpose }), refusals: ['ChangedMeanwhile'],
});

export const copyMyData = returns<DataCopy>()({
  name: 'copyMyData', says: 'A copy of everything the hall knows of whom one acts for, in parts.', method: 'GET', path: '/api/applicant/my-data', audience: 'applicant',
  input: strictObject({ cursor }), refusals: ['NotRepresentative', 'StrongerSignInNeeded'], strength: 'realName',
});

export const eraseMyData = returns<ErasedView>()({
  name: 'eraseMyData', says: 'Erases what no law asks to be kept: drafts, addresses, agreements. Says what stays.', method: 'DELETE', path: '/api/applicant/my-data', audience: 'applicant',
  input: strictObject({}), refusals: ['NotRepresentative', 'ChangedMeanwhile', 'StrongerSignInNeeded'], strength: 'realName',
});
