import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Reconciliation } from '../../shared/domain/claims/reconciliation';
import type { ReconciliationRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

const partition = 'RECONCILED';

/** One record a day. */
export function reconciliationsIn(table: HallTable): ReconciliationRecords {
  const entity = new Entity({
    name: 'Reconciliation', table, timestamps: false,
    schema: item({ day: string().key(), version: number().required('always'), body: json<Reconciliation>().required('always') }),
    computeKey: ({ day }) => ({ pk: partition, sk: `DAY#${day}` }),
  });
  return {
    async newest(atMost) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition }).entities(entity).options({ consistent: true, reverse: true, limit: atMost }).send();
      return Items.map(({ body }) => body);
    },
    record(after) {
      const next = { ...after, version: after.version + 1 };
      const condition = after.version === 0 ? { attr: 'version' as const, exists: false } : { attr: 'version' as const, eq: after.version };
      return kept(() => entity.build(PutItemCommand).item({ day: next.day, version: next.version, body: next }).options({ condition }).send());
    },
  };
}
