import { picklist, pipe, regex, strictObject, string } from 'valibot';
import type { LicenceStatus } from '../domain/licences/licence';
import { scenes, type Scene } from '../domain/licences/scenes';
import { returns } from './endpoint';
import { text } from './pieces';

/** A one-time code, the page it opens, and the labels of what will be seen there. */
export type ShowCode = { code: string; address: string; scene: Scene; expiresAt: string; seconds: number; fields: string[] };

/** What whoever opens a code sees: what the scene lets be seen and nothing else. */
export type ShownLicence = {
  scene: Scene; name: string; holderName: string; licenceNo: string; issuerName: string; issuedOn: string; validTo: string | null; status: LicenceStatus;
  fields: { label: string; value: string }[]; seenAt: string;
};

export const showLicence = returns<ShowCode>()({
  name: 'showLicence', says: 'Make a code of a minute that shows a licence of mine once, in one scene.',
  method: 'POST', path: '/api/applicant/licences/{licenceNo}/shows', audience: 'applicant', input: strictObject({ licenceNo: text, scene: picklist(scenes) }),
  refusals: ['LicenceNotFound', 'LicenceNotInForce', 'KeyReused'],
});

export const openShownLicence = returns<ShownLicence>()({
  name: 'openShownLicence', says: 'Open a code that somebody shows; whoever is signed in is told to its holder.', perMinute: 60,
  method: 'POST', path: '/api/public/shown-licences', audience: 'public', knowsCaller: true, input: strictObject({ code: pipe(string(), regex(/^[\w-]{22}$/)) }),
  refusals: ['ShowCodeUnknown', 'ShowCodeUsed', 'ShowCodeExpired', 'TooManyRequests'],
});
