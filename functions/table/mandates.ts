import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Mandate } from '../../shared/domain/people/mandate';
import type { MandateRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** Nobody has more to look through. */
const MOST = 100;

/** Beside its enterprise; whoever has one finds it by themselves, the newest first. */
export function mandatesIn(table: HallTable): MandateRecords {
  const entity = new Entity({
    name: 'Mandate', table, timestamps: false,
    schema: item({ enterpriseId: string().key(), mandateNo: string().key(), version: number().required('always'), owner: string().required('always'), ownerSort: string().required('always'), row: json<Mandate>().required('always'), body: json<Mandate>().required('always') }),
    computeKey: ({ enterpriseId, mandateNo }) => ({ pk: `PERSON#${enterpriseId}`, sk: `MANDATE#${mandateNo}` }),
  });
  const put = (mandate: Mandate) => {
    const { enterprise, mandateNo, version, to, givenAt } = mandate;
    return entity.build(PutItemCommand).item({ enterpriseId: enterprise.personId, mandateNo, version, owner: `MANDATES#${to.personId}`, ownerSort: `${givenAt}#${mandateNo}`, row: mandate, body: mandate });
  };
  return {
    async find(enterpriseId, mandateNo) {
      return (await entity.build(GetItemCommand).key({ enterpriseId, mandateNo }).options({ consistent: true }).send()).Item?.body;
    },
    grant: (mandate) => kept(() => put(mandate).options({ condition: { attr: 'version', exists: false } }).send()),
    record: (after) => kept(() => put({ ...after, version: after.version + 1 }).options({ condition: { attr: 'version', eq: after.version } }).send()),
    async ofEnterprise(enterpriseId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `PERSON#${enterpriseId}`, range: { beginsWith: 'MANDATE#' } }).entities(entity).options({ maxPages: Infinity }).send();
      return Items.map(({ body }) => body).sort((one, other) => (one.givenAt < other.givenAt ? 1 : -1));
    },
    async toPerson(personId) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byOwner', partition: `MANDATES#${personId}` }).options({ limit: MOST, reverse: true }).send();
      return Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as Mandate);
    },
  };
}
