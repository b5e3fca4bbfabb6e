import { actionsOpen } from '../flow';
import type { ServiceItem } from '../items/item';
import { eLicenceId } from '../licences/e-licence-id';
import type { Licence } from '../licences/licence';
import { stepOnLicence } from '../licences/life';
import type { ELicenceCodes, LicenceType } from '../licences/licence-type';
import { allow, type Outcome } from '../outcome';
import { dayAfter, dayOf } from '../workdays';
import { caseFlow, type Case, type CaseState } from './case';
import type { Proof } from './proof';
import { byHall, record } from './step';

type Issue = { before: Case; item: ServiceItem; type: LicenceType; codes: ELicenceCodes; wallet: readonly Licence[]; at: Date };
/** `replaced` are the older licences that end with this one. */
export type Issued = { after: Case; licence: Licence; replaced: Licence[] };

/** Whether the chart waits for the hall to make a licence. */
export function waitsForLicence(state: CaseState): boolean {
  return actionsOpen(caseFlow, state, 'clock').includes('issue');
}

/**
 * The licence an approved case ends in. Its number follows from the case number, so that issuing twice makes one licence.
 * Where the item renews or changes a licence (延续, 变更), the one that proved the case is superseded, and so is any that
 * took its place meanwhile; other licences of the kind are left alone, unless a holder may have but one (一证一码).
 */
export function issueLicence({ before, item, type, codes, wallet, at }: Issue): Outcome<Issued, 'ActionNotOpen'> {
  const issued = record(before, 'issue', byHall(at), { licenceNo: licenceNoOf(before, type) });
  if (!issued.ok) return issued;
  const closed = record(issued.value, 'close', byHall(at));
  if (!closed.ok) return closed;
  const old = item.result.term === 'new' ? undefined : licenceProofs(before).find((proof) => proof.licenceType === type.code);
  const isReplaced = (one: Licence) => (old && (one.licenceNo === old.licenceNo || one.replaces === old.licenceNo)) || (type.isSingle && one.type === type.code && one.caseNo !== null);
  // A suspended one too: it would come back into force beside the new one.
  const replaced = wallet.filter((one) => (one.status === 'valid' || one.status === 'suspended') && isReplaced(one));
  return allow({
    after: closed.value,
    licence: licenceOf({ before, item, type, codes, wallet, at }, old),
    replaced: replaced.flatMap((one) => supersede(one, before.caseNo, at)),
  });
}

function supersede(one: Licence, caseNo: string, at: Date): Licence[] {
  const after = stepOnLicence(one, 'supersede', { ...byHall(at), by: 'clock', reason: caseNo });
  return after.ok ? [after.value] : [];
}

type LicenceProof = Extract<Proof, { by: 'licence' }>;

function licenceProofs(one: Case): LicenceProof[] {
  return Object.values(one.proofs).filter((proof): proof is LicenceProof => proof.by === 'licence');
}

function licenceNoOf(one: Case, type: LicenceType): string {
  return `${type.code}-${one.caseNo.slice(2)}`;
}

function licenceOf({ before, item, type, codes, wallet, at }: Issue, old: LicenceProof | undefined): Licence {
  const issuedOn = dayOf(at);
  const validTo = old && item.result.term === 'changed' ? old.validTo : endOf(issuedOn, old?.validTo ?? null, type.validity);
  const identity = { typeCode: codes.types[type.code] ?? '', issuerCode: codes.issuers[type.issuer] ?? codes.otherIssuer, serial: before.caseNo.slice(2), version: 1 };
  return {
    licenceNo: licenceNoOf(before, type), eLicenceId: eLicenceId(identity), type: type.code, name: item.result.name,
    holderId: before.applicant.personId, issuer: type.issuer, issuedOn, validTo, status: 'valid', caseNo: before.caseNo,
    replaces: old?.licenceNo ?? null, fields: fieldsOf(before, type, wallet, validTo),
  };
}

/** Each field from the answers, else from the licences that proved the case, the one of the same kind first. */
function fieldsOf(one: Case, type: LicenceType, wallet: readonly Licence[], validTo: string | null): Licence['fields'] {
  const numbers = licenceProofs(one).map((proof) => proof.licenceNo);
  const proofs = wallet.filter((licence) => numbers.includes(licence.licenceNo)).sort((a, b) => Number(b.type === type.code) - Number(a.type === type.code));
  return Object.fromEntries(type.fields.map(({ key }) => {
    if (key === 'validTo') return [key, validTo];
    const known = one.answers[key] ?? proofs.find((licence) => licence.fields[key])?.fields[key];
    return [key, Array.isArray(known) ? known.join('、') : known ?? null];
  }));
}

/** Whole years through the day before the anniversary; a renewal begins the day after the old licence ends. */
function endOf(issuedOn: string, previousEnd: string | null, years: number | null): string | null {
  if (years === null) return null;
  const from = previousEnd !== null && previousEnd >= issuedOn ? dayAfter(previousEnd) : issuedOn;
  const end = new Date(Date.parse(`${from}T00:00:00Z`));
  end.setUTCFullYear(end.getUTCFullYear() + years, end.getUTCMonth(), end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}
