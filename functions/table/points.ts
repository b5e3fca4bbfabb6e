import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { ComparedDay, PointCount } from '../../shared/domain/delivery/point-stock';
import type { PointRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

export function pointsIn(table: HallTable): PointRecords {
  const counts = new Entity({
    name: 'PointCount', table, timestamps: false,
    schema: item({ day: string().key(), point: string().key(), at: string().required('always'), body: json<PointCount>().required('always') }),
    computeKey: ({ day, point }) => ({ pk: `COUNTED#${day}`, sk: `POINT#${point}` }),
  });
  const days = new Entity({
    name: 'ComparedDay', table, timestamps: false, schema: item({ day: string().key(), body: json<ComparedDay>().required('always') }),
    computeKey: ({ day }) => ({ pk: 'POINTS', sk: `DAY#${day}` }),
  });
  return {
    keepCount: (body) => kept(() => counts.build(PutItemCommand).item({ day: body.day, point: body.point, at: body.at, body }).options({ condition: { or: [{ attr: 'at', exists: false }, { attr: 'at', lte: body.at }] } }).send()),
    async countsOf(day) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `COUNTED#${day}` }).entities(counts).options({ consistent: true, maxPages: Infinity }).send();
      return Items.map(({ body }) => body);
    },
    compared: async (day) => (await days.build(GetItemCommand).key({ day }).options({ consistent: true }).send()).Item?.body,
    keepCompared: (body) => kept(() => days.build(PutItemCommand).item({ day: body.day, body }).options({ condition: { attr: 'day', exists: false } }).send()),
  };
}
