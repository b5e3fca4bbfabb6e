import { maxLength, optional, picklist, pipe, record, regex, strictObject, string, trim } from 'valibot';
import { grounds } from '../domain/licences/grounds';
import { deskActions, type DeskAction } from '../domain/licences/licence-flow';
import type { LicenceStepView, LicenceView } from './licences';
import { returns } from './endpoint';
import { day, text } from './pieces';

/** A licence as the desk of its issuer sees it, with what this officer may do. */
export type DeskLicenceView = LicenceView & { holderKind: 'natural' | 'legal'; version: number; actions: DeskAction[]; life: LicenceStepView[] };

const fieldKey = pipe(string(), regex(/^[a-zA-Z][a-zA-Z0-9]{0,39}$/));
const licenceNo = pipe(text, trim());
/** What keeps both from being seen: a licence of another desk is as one that is not there. */
const ofLicence = { licenceNo };

export const getDeskLicence = returns<DeskLicenceView>()({
  name: 'getDeskLicence', says: 'A licence that the desk issued, by its number, with its history.',
  method: 'GET', path: '/api/officer/licences/{licenceNo}', audience: 'officer', input: strictObject(ofLicence), refusals: ['LicenceNotFound'],
});

export const actOnLicence = returns<DeskLicenceView>()({
  name: 'actOnLicence', says: 'Change, suspend, hand back, revoke or cancel a licence of the desk, on a ground of the law; its holder is told.',
  method: 'POST', path: '/api/officer/licences/{licenceNo}/actions', audience: 'officer',
  input: strictObject({
    ...ofLicence, action: picklist(deskActions), ground: optional(picklist(grounds)), reason: optional(pipe(string(), trim(), maxLength(500))), until: optional(day),
    fields: optional(record(fieldKey, pipe(string(), trim(), maxLength(200)))),
  }),
  refusals: ['NotForYou', 'LicenceNotFound', 'ActionNotOpen', 'ReasonNeeded', 'DetailsNeeded', 'FieldNotOnLicence', 'SaysSoAlready', 'ConflictOfInterest', 'KeyReused', 'ChangedMeanwhile'],
});
