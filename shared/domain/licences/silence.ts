import { turnIn, type Case } from '../cases/case';
import { allow, refuse, type Outcome } from '../outcome';
import { dayAfter, daysAfter } from '../workdays';
import { nextVersion } from './e-licence-id';
import type { Licence } from './licence';
import type { LicenceType } from './licence-type';
import { stepOnLicence } from './life';

/** Renewal is asked for so many days before the end (行政许可法第五十条第一款): the applicant's days, counted as they come. */
export const RENEWAL_DAYS = 30;
const LAW = '行政许可法第五十条第二款';

/** Whether this case asked in time to renew the licence and is still undecided: silence then grants (逾期未作决定的，视为准予延续). */
export function isSilentRenewal(one: Case, licence: Licence, term: 'new' | 'renewed' | 'changed'): boolean {
  const rests = Object.values(one.proofs).some((proof) => proof.by === 'licence' && proof.licenceNo === licence.licenceNo);
  const isOpen = turnIn[one.state] !== 'nobody' && one.decision === null;
  const isPermit = one.item.code.startsWith('DY-XK-');
  return isPermit && term === 'renewed' && rests && isOpen && one.receivedOn !== null && licence.validTo !== null && one.receivedOn <= daysAfter(licence.validTo, -RENEWAL_DAYS);
}

/** The licence runs on for another term from the day after its end, as its next version. */
export function extendBySilence(licence: Licence, type: LicenceType, at: Date): Outcome<Licence, 'ActionNotOpen'> {
  if (licence.validTo === null || type.validity === null) return refuse('ActionNotOpen');
  const from = dayAfter(licence.validTo);
  const end = new Date(Date.parse(`${from}T00:00:00Z`));
  end.setUTCFullYear(end.getUTCFullYear() + type.validity, end.getUTCMonth(), end.getUTCDate() - 1);
  const validTo = end.toISOString().slice(0, 10);
  const fields = Object.hasOwn(licence.fields, 'validTo') ? { ...licence.fields, validTo } : licence.fields;
  const stretched = { ...licence, validTo, fields, eLicenceId: nextVersion(licence.eLicenceId) };
  const stepped = stepOnLicence(stretched, 'extend', { by: 'clock', who: 'hall', name: '', at, reason: LAW }, {}, { before: { validTo: licence.validTo } });
  return stepped.ok ? allow(stepped.value) : stepped;
}
