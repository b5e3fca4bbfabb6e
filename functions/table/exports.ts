import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Export } from '../../shared/domain/claims/export';
import type { ExportRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

const partition = 'EXPORTS';
const placeOf = (exportNo: string) => `EXPORT#${exportNo}`;

/** One small record an export, under one key: there are a few each day, and their numbers begin with it. */
export function exportsIn(table: HallTable): ExportRecords {
  const entity = new Entity({
    name: 'Export', table, timestamps: false,
    schema: item({ exportNo: string().key(), version: number().required('always'), body: json<Export>().required('always') }),
    computeKey: ({ exportNo }) => ({ pk: partition, sk: placeOf(exportNo) }),
  });
  const put = (one: Export) => entity.build(PutItemCommand).item({ exportNo: one.exportNo, version: one.version, body: one });
  return {
    async find(exportNo) {
      return (await entity.build(GetItemCommand).key({ exportNo }).options({ consistent: true }).send()).Item?.body;
    },
    open: (one) => kept(() => put(one).options({ condition: { attr: 'version', exists: false } }).send()),
    record: (after) => kept(() => put({ ...after, version: after.version + 1 }).options({ condition: { attr: 'version', eq: after.version } }).send()),
    async since(day) {
      const range = { between: [placeOf(`DC${day.replaceAll('-', '')}`), placeOf('DC~')] as [string, string] };
      const { Items = [] } = await table.build(QueryCommand).query({ partition, range }).entities(entity).options({ consistent: true, reverse: true, maxPages: Infinity }).send();
      return Items.map(({ body }) => body);
    },
  };
}
