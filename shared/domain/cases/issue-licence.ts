import type { ServiceItem } from '../items/item';
import { eLicenceId } from '../licences/e-licence-id';
import type { Licence } from '../licences/licence';
import type { ELicenceCodes, LicenceType } from '../licences/licence-type';
import { allow, type Outcome } from '../outcome';
import { dayOf } from '../workdays';
import type { Case } from './case';
import { byHall, record } from './step';

type Issue = { before: Case; item: ServiceItem; type: LicenceType; codes: ELicenceCodes; wallet: readonly Licence[]; at: Date };
/** `replaced` are the older licences that end with this one. */
export type Issued = { after: Case; licence: Licence; replaced: Licence[] };

/**
 * The licence an approved case ends in. Its number follows from the case number, so that issuing twice makes one licence.
 * Where a licence of the same kind proved the case (延续), the new one supersedes it.
 */
export function issueLicence({ before, item, type, codes, wallet, at }: Issue): Outcome<Issued, 'ActionNotOpen'> {
  const issued = record(before, 'issue', byHall(at), { licenceNo: licenceNoOf(before, type) });
  if (!issued.ok) return issued;
  const closed = record(issued.value, 'close', byHall(at));
  if (!closed.ok) return closed;
  const isRenewal = Object.values(before.proofs).some((proof) => proof.by === 'licence' && proof.licenceType === type.code);
  const replaced = isRenewal ? wallet.filter((one) => one.type === type.code && one.status === 'valid') : [];
  return allow({
    after: closed.value,
    licence: licenceOf({ before, item, type, codes, wallet, at }, replaced),
    replaced: replaced.map((one) => ({ ...one, status: 'superseded' as const })),
  });
}

function licenceNoOf(one: Case, type: LicenceType): string {
  return `${type.code}-${one.caseNo.slice(2)}`;
}

function licenceOf({ before, item, type, codes, wallet, at }: Issue, replaced: readonly Licence[]): Licence {
  const issuedOn = dayOf(at);
  const validTo = type.validity === null ? null : lastDay(issuedOn, latestEnd(replaced), type.validity);
  const identity = { typeCode: codes.types[type.code] ?? '', issuerCode: codes.issuers[type.issuer] ?? codes.otherIssuer, serial: before.caseNo.slice(2), version: 1 };
  return {
    licenceNo: licenceNoOf(before, type), eLicenceId: eLicenceId(identity), type: type.code, name: item.result.name,
    holderId: before.applicant.personId, issuer: type.issuer, issuedOn, validTo, status: 'valid', caseNo: before.caseNo,
    fields: fieldsOf(before, type, wallet, validTo),
  };
}

/** Each field from the answers, else from the licences that proved the case. */
function fieldsOf(one: Case, type: LicenceType, wallet: readonly Licence[], validTo: string | null): Licence['fields'] {
  const proofs = wallet.filter((licence) => proofNumbers(one).includes(licence.licenceNo));
  return Object.fromEntries(type.fields.map(({ key }) => {
    if (key === 'validTo') return [key, validTo];
    const known = one.answers[key] ?? proofs.find((licence) => licence.fields[key])?.fields[key];
    return [key, Array.isArray(known) ? known.join('、') : known ?? null];
  }));
}

function proofNumbers(one: Case): string[] {
  return Object.values(one.proofs).flatMap((proof) => (proof.by === 'licence' ? [proof.licenceNo] : []));
}

/** A renewal runs on from the last day of the old licence; a new licence ends the day before its anniversary. */
function lastDay(issuedOn: string, previousEnd: string | null, years: number): string {
  const runsOn = previousEnd !== null && previousEnd >= issuedOn;
  const end = new Date(Date.parse(`${runsOn ? previousEnd : issuedOn}T00:00:00Z`));
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth(), end.getUTCDate() - (runsOn ? 0 : 1));
  return end.toISOString().slice(0, 10);
}

function latestEnd(replaced: readonly Licence[]): string | null {
  return replaced.map(({ validTo }) => validTo).reduce((latest, end) => (end !== null && end > (latest ?? '') ? end : latest), null);
}
