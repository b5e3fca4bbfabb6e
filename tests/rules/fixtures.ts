import { join } from 'node:path';
import type { Catalogue } from '../../functions/dev/catalogue/catalogue';
import { readCatalogue } from '../../functions/dev/catalogue/read-catalogue';
import type { Case } from '../../shared/domain/cases/case';
import type { Proving } from '../../shared/domain/cases/prove-materials';
import type { Applicant } from '../../shared/domain/cases/ways';
import type { Authorisation } from '../../shared/domain/licences/authorisation';
import { startClock } from '../../shared/domain/cases/deadlines';
import { untouched } from '../../shared/domain/cases/start-case';
import type { Act } from '../../shared/domain/cases/step';
import type { Wallets } from '../../shared/domain/items/holders';
import type { Material, ServiceItem } from '../../shared/domain/items/item';
import type { Licence } from '../../shared/domain/licences/licence';
import type { Allowed, Outcome } from '../../shared/domain/outcome';
import type { Enterprise, NaturalPerson, Person } from '../../shared/domain/people/person';
import type { Calendar } from '../../shared/domain/workdays';
import published from '../../shared/catalogue/calendar.json';
import matrix from '../../shared/catalogue/delegation.json';
import type { DelegationRule } from '../../shared/domain/delegation';

export const CATALOGUE = join(__dirname, '../../shared/catalogue');
export const calendar: Calendar = published;
export const TODAY = '2026-11-23';

/** An instant on the hall's wall clock. */
export const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00+08:00`);

let read: Catalogue | undefined;
/** The real catalogue, read once for each suite. */
export const catalogue = (): Catalogue => (read ??= readCatalogue(CATALOGUE));

export function realItem(code: string): ServiceItem {
  const found = catalogue().items.find((item) => item.code === code);
  if (!found) throw new Error(`No item ${code}`);
  return structuredClone(found);
}

export function realPerson(personId: string): Person {
  const found = catalogue().people.find((person) => person.personId === personId);
  if (!found) throw new Error(`Nobody is ${personId}`);
  return found;
}

export function walletsOf(person: Person): Wallets {
  const heldBy = (holderId: string) => catalogue().licences.filter((one) => one.holderId === holderId);
  return { applicant: heldBy(person.personId), legalPerson: person.kind === 'legal' ? heldBy(person.legalPersonId) : [] };
}

export const zengGuoliang: NaturalPerson = {
  kind: 'natural', personId: 'P001', name: '曾国良', idNo: '360723194102119911', gender: 'male', birth: '1941-02-11', town: '360723200', phone: '13900000001',
};
export const huangYueying: NaturalPerson = {
  kind: 'natural', personId: 'P011', name: '黄月英', idNo: '360723198201149920', gender: 'female', birth: '1982-01-14', town: '360723100', phone: '13900000011',
};
export const grandHotel: Enterprise = {
  kind: 'legal', personId: 'E008', name: '大余县示例08大酒店有限公司', creditCode: '91360723MA0000015J', legalPersonId: 'P048', facts: { town: '360723100', phone: '0797-8720008' },
};
export const pengBo = { officerId: 'O012', name: '彭博' };
export const huYang = { officerId: 'O026', name: '胡杨' };
/** As they act: with their role. */
export const clerk = { ...huYang, role: 'clerk' as const };
export const fangYuan = { officerId: 'O035', name: '方圆', role: 'chief' as const };
export const yaoYuan = { officerId: 'O037', name: '姚远', role: 'director' as const };
export const tanXin = { officerId: 'O038', name: '谭心', role: 'supervisor' as const };
/** The matrix as it is published, with a chief at the desk of 社会事务股. */
export const delegation = { rules: matrix as readonly DelegationRule[], chiefDesks: ['XZSPJ-SH'] };

export function licence(type: string, change: Partial<Licence> = {}): Licence {
  return {
    licenceNo: `${type}-1`, eLicenceId: '', type, name: type, holderId: 'P011', issuer: 'XZSPJ-SH', issuedOn: '2022-05-11', validTo: '2027-05-10', status: 'valid', fields: {}, caseNo: null, replaces: null, ...change,
  };
}

export function material(code: string, change: Partial<Material> = {}): Material {
  return {
    code, name: `材料${code}`, necessity: 'required', when: null, applies: null, source: 'government', licenceTypes: [], commitment: false, commitmentCode: null, tolerable: false, copies: 1, holder: null, isForm: false, ...change,
  };
}

/** 护士执业证书延续 in miniature: a form and the old certificate, five days. */
export function item(change: Partial<ServiceItem> = {}): ServiceItem {
  return {
    ...realItem('DY-XK-0082'), promisedDays: 5, handling: 'promised', eligibility: [],
    form: { sections: [{ title: '执业信息', fields: [{ key: 'institution', kind: 'text', label: '执业地点', required: true }] }] },
    materials: [material('CL0239', { isForm: true, source: 'self' }), material('CL0240', { licenceTypes: ['NURSE'], holder: 'applicant' })], ...change,
  };
}

export function draftFor(person: Person, what: ServiceItem, change: Partial<Case> = {}): Case {
  return {
    caseNo: 'DY20261123123456783', version: 1, state: 'draft', desk: what.department, answers: {}, saved: null, proofs: {}, steps: [],
    applicant: { personId: person.personId, kind: person.kind, name: person.name }, item: { code: what.code, version: what.version, name: what.name, promisedDays: what.promisedDays, statutoryDays: what.statutoryDays },
    receivedOn: null, acceptedOn: null, dueOn: null, licenceNo: null, rating: null, ...untouched,
    ...(change.receivedOn ? { clock: startClock({ on: change.receivedOn, time: '09:00' }) } : {}), ...change,
  };
}

export const byApplicant = (when: Date, change: Partial<Act> = {}): Act => ({ by: 'applicant', who: 'P011', name: '黄月英', at: when, ...change });
export const byOfficer = (when: Date, change: Partial<Act> = {}): Act => ({ by: 'officer', who: huYang.officerId, name: huYang.name, at: when, ...change });

/** What a rule allows; a refusal fails the test with its own words. */
export function allowed<T>(outcome: Outcome<T, string>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return (outcome as Allowed<T>).value;
}

/** What is known of an applicant with nothing but these licences. */
export function applicant(change: Partial<Applicant> = {}): Applicant {
  return {
    audience: 'person', answers: {}, wallets: { applicant: [], legalPerson: [] }, today: TODAY, files: [],
    promising: { bar: null, letters: {}, signer: { personId: 'P011', name: '黄月英' } }, ...change,
  };
}

/** The same, filing: a dry run, unless told what the sources answered. */
export function proving(change: Partial<Proving> = {}): Proving {
  return {
    ...applicant(change), caseNo: 'DY20261123123456783', pulled: 'dryRun', at: '2026-11-23T09:00:00.000+08:00', askUntil: '2026-11-26T09:00:00.000+08:00',
    laterDueOn: '2026-11-30', ...change,
  };
}

/** Consent to using these licences, each for a material. */
export function consentTo(licences: readonly (readonly [material: string, licenceNo: string])[], change: Partial<Authorisation> = {}): Authorisation {
  return {
    grantId: 'grant-1', purpose: '用于办理本事项', grantedAt: '2026-11-23T08:00:00.000+08:00', expiresAt: '2027-12-31T08:00:00.000+08:00', textVersion: '1',
    by: { personId: 'P011', name: '黄月英' }, revokedAt: null,
    licences: licences.map(([code, licenceNo]) => ({ material: code, licenceNo, type: licenceNo, name: licenceNo, holderId: 'P011', holderName: '黄月英', fields: [] })), ...change,
  };
}
