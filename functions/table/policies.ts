import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Policy } from '../../shared/domain/benefits/policy';
import type { PolicyRecords, Publication } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** Each version is a record that never changes; beside it the newest of each policy, so that all in force are one query. */
export function policiesIn(table: HallTable): Omit<PolicyRecords, 'inForce'> & { newest(): Promise<Policy[]> } {
  const body = json<Policy>().required('always');
  const versions = new Entity({
    name: 'PolicyVersion', table, timestamps: false, schema: item({ code: string().key(), version: number().key(), body, publication: json<Publication>().optional() }),
    computeKey: ({ code, version }) => ({ pk: `POLICY#${code}`, sk: `VERSION#${String(version).padStart(6, '0')}` }),
  });
  const inForce = new Entity({
    name: 'PolicyInForce', table, timestamps: false, schema: item({ code: string().key(), version: number().required('always'), body }),
    computeKey: ({ code }) => ({ pk: 'POLICIES', sk: `POLICY#${code}` }),
  });
  return {
    find: async (code, version) =>
      version === undefined ? (await inForce.build(GetItemCommand).key({ code }).send()).Item?.body : (await versions.build(GetItemCommand).key({ code, version }).send()).Item?.body,
    async newest() {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: 'POLICIES' }).entities(inForce).options({ entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((one) => one.body);
    },
    async publicationOf(code, version) {
      const { Item } = await versions.build(GetItemCommand).key({ code, version }).send();
      return Item?.publication;
    },
    publish: (one, by) => kept(() => execute(
      versions.build(PutTransaction).item({ code: one.code, version: one.version, body: one, ...(by ? { publication: by } : {}) }).options({ condition: { attr: 'code', exists: false } }),
      inForce.build(PutTransaction).item({ code: one.code, version: one.version, body: one }).options({ condition: one.version === 1 ? { attr: 'version', exists: false } : { attr: 'version', eq: one.version - 1 } }),
    )),
    async standing(personId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `ONCE#${personId}`, range: { beginsWith: 'ONCE#' } }).options({ maxPages: Infinity, consistent: true }).send();
      return Items.map((found) => String((found as { claimNo?: unknown }).claimNo));
    },
  };
}
