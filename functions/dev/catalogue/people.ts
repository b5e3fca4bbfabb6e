import { eLicenceId } from '../../../shared/domain/licences/e-licence-id';
import type { Licence, LicenceStatus } from '../../../shared/domain/licences/licence';
import type { ELicenceCodes, LicenceType } from '../../../shared/domain/licences/licence-type';
import { isCreditCode, isIdNo } from '../../../shared/domain/people/identity-numbers';
import type { Officer } from '../../../shared/domain/people/officer';
import type { Person } from '../../../shared/domain/people/person';
import { CatalogueFault, type CatalogueFiles } from './read-files';

type RawLicence = { type: string; name: string; no: string; issued: string; validTo: string | null; status: LicenceStatus; fields: Licence['fields'] };
type RawPerson = { code: string; name: string; idNo: string; gender: 'male' | 'female'; birth: string; town: string; phone: string; heldLicences: RawLicence[] };
type RawEnterprise = {
  code: string; name: string; creditCode: string; phone: string; legalPerson: { person: string }; facts: Record<string, string | number | boolean | null>; heldLicences: RawLicence[];
};
type Known = { licenceTypes: Readonly<Record<string, LicenceType>>; codes: ELicenceCodes };

/** The seeded, synthetic people, enterprises and officers with their licences. */
export function readPeople(files: CatalogueFiles, known: Known): { people: Person[]; licences: Licence[]; officers: Officer[] } {
  const persons = files.json<RawPerson[]>('people.json');
  const enterprises = files.json<RawEnterprise[]>('enterprises.json');
  for (const one of persons) if (!isIdNo(one.idNo)) throw new CatalogueFault(`people.json: ${one.code} has an ID number whose check digit is wrong.`);
  for (const one of enterprises) if (!isCreditCode(one.creditCode)) throw new CatalogueFault(`enterprises.json: ${one.code} has a credit code whose check character is wrong.`);
  const licences = [...persons, ...enterprises].flatMap((holder) => holder.heldLicences.map((raw) => licenceOf(raw, holder.code, known)));
  const officers = files.json<{ code: string; name: string; role: Officer['role']; department: string; desks: string[]; personId?: string }[]>('officers.json')
    .map(({ code, name, role, department, desks, personId }) => ({ officerId: code, name, role, department, desks, ...(personId ? { personId } : {}) }));
  return { people: [...persons.map(natural), ...enterprises.map(legal)], licences, officers };
}

function natural({ code, name, idNo, gender, birth, town, phone }: RawPerson): Person {
  return { kind: 'natural', personId: code, name, idNo, gender, birth, town, phone };
}

function legal({ code, name, creditCode, legalPerson, facts, phone }: RawEnterprise): Person {
  return { kind: 'legal', personId: code, name, creditCode, legalPersonId: legalPerson.person, facts: { ...facts, phone } };
}

function licenceOf(raw: RawLicence, holderId: string, { licenceTypes, codes }: Known): Licence {
  const type = licenceTypes[raw.type];
  if (!type) throw new CatalogueFault(`${holderId.startsWith('P') ? 'people' : 'enterprises'}.json: ${holderId} holds a licence of the unknown type ${raw.type}.`);
  const serial = raw.no.replace(/[^0-9A-Z]/g, '').slice(-32);
  const id = eLicenceId({ typeCode: codes.types[raw.type] ?? '', issuerCode: codes.issuers[type.issuer] ?? codes.otherIssuer, serial, version: 1 });
  return {
    licenceNo: raw.no, eLicenceId: id, type: raw.type, name: raw.name, holderId, issuer: type.issuer, issuedOn: raw.issued, validTo: raw.validTo,
    status: raw.status, fields: raw.fields, caseNo: null, replaces: null,
  };
}
