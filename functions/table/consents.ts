import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Consent } from '../../shared/domain/privacy/consent';
import type { ConsentRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

export function consentsIn(table: HallTable): ConsentRecords {
  const entity = new Entity({
    name: 'Consent', table, timestamps: false,
    schema: item({ personId: string().key(), purpose: string().key(), version: number().required('always'), body: json<Consent>().required('always') }),
    computeKey: ({ personId, purpose }) => ({ pk: `PERSON#${personId}`, sk: `CONSENT#${purpose}` }),
  });
  return {
    async ofPerson(personId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `PERSON#${personId}`, range: { beginsWith: 'CONSENT#' } }).entities(entity).options({ consistent: true, entityAttrFilter: false }).send();
      return Items.map(({ body }) => body);
    },
    find: async (personId, purpose) => (await entity.build(GetItemCommand).key({ personId, purpose }).options({ consistent: true }).send()).Item?.body,
    record(after) {
      const next = { ...after, version: after.version + 1 };
      const condition = after.version === 0 ? { attr: 'version', exists: false } as const : { attr: 'version', eq: after.version } as const;
      return kept(() => entity.build(PutItemCommand).item({ personId: next.personId, purpose: next.purpose, version: next.version, body: next }).options({ condition }).send());
    },
  };
}
