import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Settlement } from '../../shared/domain/delivery/settlement';
import type { CounterCopies, SettlementRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

export function settlementsIn(table: HallTable): SettlementRecords {
  const settlements = new Entity({
    name: 'Settlement', table, timestamps: false,
    schema: item({ carrier: string().key(), month: string().key(), version: number().required('always'), body: json<Settlement>().required('always') }),
    computeKey: ({ carrier, month }) => ({ pk: `SETTLED#${carrier}`, sk: `MONTH#${month}` }),
  });
  const copies = new Entity({
    name: 'CounterCopies', table, timestamps: false,
    schema: item({ month: string().key(), key: string().key(), body: json<CounterCopies>().required('always') }),
    computeKey: ({ month, key }) => ({ pk: `COPIES#${month}`, sk: `COPIES#${key}` }),
  });
  return {
    find: async (carrier, month) => (await settlements.build(GetItemCommand).key({ carrier, month }).options({ consistent: true }).send()).Item?.body,
    async newest(carrier, atMost) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `SETTLED#${carrier}` }).entities(settlements).options({ consistent: true, reverse: true, limit: atMost }).send();
      return Items.map(({ body }) => body);
    },
    record(after) {
      const next = { ...after, version: after.version + 1 };
      const condition = after.version === 0 ? { attr: 'version', exists: false } as const : { attr: 'version', eq: after.version } as const;
      return kept(() => settlements.build(PutItemCommand).item({ carrier: next.carrier, month: next.month, version: next.version, body: next }).options({ condition }).send());
    },
    countCopies: (one) => kept(() => copies.build(PutItemCommand).item({ month: one.at.slice(0, 7), key: one.key, body: one }).options({ condition: { attr: 'key', exists: false } }).send()),
    async copiesOf(month) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `COPIES#${month}` }).entities(copies).options({ consistent: true, maxPages: Infinity }).send();
      return Items.map(({ body }) => body);
    },
  };
}
