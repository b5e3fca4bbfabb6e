import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Officer } from '../../shared/domain/people/officer';
import type { BrokenPromise } from '../../shared/domain/promises/bar';
import type { Person } from '../../shared/domain/people/person';
import type { Hall } from '../hall';
import type { Cursors } from './cursors';
import { deskOfficersIn } from './desk-officers';
import { holderCodesIn } from './holder-codes';
import { json } from './json';
import { kept } from './lost-race';
import { placeInRegister, registerIn, type Registered } from './register';
import { sealed } from './sealed';
import type { HallTable } from './table';

export type PeopleSeed = { putPerson(person: Person): Promise<unknown>; putOfficer(officer: Officer): Promise<unknown> };

export type BrokenEntity = ReturnType<typeof brokenEntity>;

export function brokenEntity(table: HallTable) {
  return new Entity({
    name: 'BrokenPromise', table, timestamps: false,
    schema: item({ personId: string().key(), caseNo: string().key(), material: string().key(), body: json<BrokenPromise>().required('always') }),
    computeKey: ({ personId, caseNo, material }) => ({ pk: `PERSON#${personId}`, sk: `BROKEN#${caseNo}#${material}` }),
  });
}

export function brokenPut(entity: BrokenEntity, personId: string, body: BrokenPromise) {
  return entity.build(PutTransaction).item({ personId, caseNo: body.caseNo, material: body.material, body });
}

export function peopleIn(table: HallTable, broken: BrokenEntity, cursors: Cursors): Hall['people'] & PeopleSeed {
  const people = new Entity({
    name: 'Person', table, timestamps: false,
    schema: item({ personId: string().key(), desk: string().optional(), deskSort: string().optional(), row: json<Registered>().optional(), body: sealed<Person>(table).required('always') }),
    computeKey: ({ personId }) => ({ pk: `PERSON#${personId}`, sk: 'PERSON' }),
  });
  const officers = new Entity({
    name: 'Officer', table, timestamps: false,
    schema: item({ officerId: string().key(), body: json<Officer>().required('always') }),
    computeKey: ({ officerId }) => ({ pk: `OFFICER#${officerId}`, sk: 'OFFICER' }),
  });
  const deskOfficers = deskOfficersIn(table);
  /** Who may act for whom: a row beside the natural person for each firm they represent. */
  const firms = new Entity({
    name: 'Representation', table, timestamps: false,
    schema: item({ personId: string().key(), firmId: string().key() }),
    computeKey: ({ personId, firmId }) => ({ pk: `PERSON#${personId}`, sk: `FIRM#${firmId}` }),
  });
  const codes = holderCodesIn(table);
  const find = async (personId: string) => (await people.build(GetItemCommand).key({ personId }).send()).Item?.body;
  return {
    find,
    async findByCode(code) {
      const personId = await codes.personWith(code);
      return personId === undefined ? undefined : find(personId);
    },
    async firmsOf(personId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `PERSON#${personId}`, range: { beginsWith: 'FIRM#' } })
        .entities(firms).options({ entityAttrFilter: false }).send();
      const found = await Promise.all(Items.map(({ firmId }) => find(firmId)));
      return found.filter((one): one is Person => one !== undefined);
    },
    listEnterprises: registerIn(table, cursors),
    async brokenPromisesOf(personId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `PERSON#${personId}`, range: { beginsWith: 'BROKEN#' } })
        .entities(broken).options({ entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((found) => found.body);
    },
    repairCredit: (personId, before, after) => kept(() => broken.build(PutItemCommand).item({ personId, caseNo: after.caseNo, material: after.material, body: after })
      .options({ condition: { attr: 'body', eq: before } }).send()),
    findOfficer: async (officerId) => (await officers.build(GetItemCommand).key({ officerId }).send()).Item?.body,
    officersAt: deskOfficers.at,
    async putPerson(person) {
      const { personId } = person;
      const inRegister = person.kind === 'legal' ? placeInRegister(personId) : {};
      await people.build(PutItemCommand).item({ personId, ...inRegister, body: person }).send();
      await codes.put(person);
      if (person.kind === 'legal') await firms.build(PutItemCommand).item({ personId: person.legalPersonId, firmId: person.personId }).send();
    },
    async putOfficer(officer) {
      await officers.build(PutItemCommand).item({ officerId: officer.officerId, body: officer }).send();
      await deskOfficers.put(officer);
    },
  };
}
