import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { ServiceItem } from '../../shared/domain/items/item';
import type { Hall } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** Published items, every version kept: a case reads the one it was opened under. */
export function itemsIn(table: HallTable): Hall['items'] & { publish(one: ServiceItem): Promise<boolean> } {
  const entity = new Entity({
    name: 'ServiceItem', table, timestamps: false,
    schema: item({ code: string().key(), version: number().key(), body: json<ServiceItem>().required('always') }),
    computeKey: ({ code, version }) => ({ pk: `ITEM#${code}`, sk: `VERSION#${String(version).padStart(6, '0')}` }),
  });
  const newest = async (code: string) => {
    const { Items = [] } = await table.build(QueryCommand).query({ partition: `ITEM#${code}`, range: { beginsWith: 'VERSION#' } })
      .entities(entity).options({ entityAttrFilter: false, reverse: true, limit: 1 }).send();
    return Items[0]?.body;
  };
  return {
    find: async (code, version) =>
      version === undefined ? newest(code) : (await entity.build(GetItemCommand).key({ code, version }).send()).Item?.body,
    /** `false`: that version is published already, and a published version never changes. */
    publish: (one) => kept(() => entity.build(PutItemCommand).item({ code: one.code, version: one.version, body: one })
      .options({ condition: { attr: 'code', exists: false } }).send()),
  };
}
