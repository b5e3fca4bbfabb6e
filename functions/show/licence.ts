import type { LicenceView } from '../../shared/contract/licences';
import { standingOn } from '../../shared/domain/licences/life';
import type { Licence } from '../../shared/domain/licences/licence';
import { maskNumber } from '../../shared/domain/people/mask';
import type { Reference } from '../hall';
import { departmentOf } from './names';

type Known = { reference: Reference; holderName: string; today: string };

export function showLicence(one: Licence, { reference, holderName, today }: Known): LicenceView {
  const { licenceNo, eLicenceId, type, name, issuedOn, validTo, caseNo } = one;
  return {
    licenceNo, eLicenceId, type, name, holderName, issuerName: departmentOf(one.issuer, reference).name, issuedOn, validTo, caseNo,
    status: standingOn(one, today), fields: showFields(one, reference),
  };
}

/** Numbers that identify a natural person. */
const IDENTIFYING = new Set(['idNo', 'passportNo', 'legalPersonId', 'account', 'bankAccount']);
export const isIdentifying = (field: string): boolean => IDENTIFYING.has(field);

type Shown = { key: string; label: string; value: string }[];

/** The fields a licence type has words for, without the empty ones; ID numbers masked. */
export function showFields(one: Pick<Licence, 'type' | 'fields'>, reference: Reference): Shown {
  return wholeFields(one, reference).map((field) => (isIdentifying(field.key) ? { ...field, value: maskNumber(field.value) } : field));
}

/** The same with every number whole: for the holder's own eyes, when they ask. */
export function wholeFields(one: Pick<Licence, 'type' | 'fields'>, { licenceTypes }: Reference): Shown {
  return (licenceTypes[one.type]?.fields ?? []).flatMap(({ key, label }) => {
    const value = one.fields[key];
    return value === null || value === undefined || value === '' ? [] : [{ key, label, value: String(value) }];
  });
}
