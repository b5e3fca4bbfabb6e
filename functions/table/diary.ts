import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Booking } from '../../shared/domain/visits/booking';
import type { DiaryPage } from '../../shared/domain/visits/diary';
import { json } from './json';
import type { HallTable } from './table';

/** A page for each day of a diary, written with the case whose visit is on it: nobody is booked twice, and any span of days is one query. */
export function diaryIn(table: HallTable) {
  const entity = new Entity({
    name: 'DiaryPage', table, timestamps: false,
    schema: item({ lane: string().key(), day: string().key(), version: number().required('always'), bookings: json<readonly Booking[]>().required('always') }),
    computeKey: ({ lane, day }) => ({ pk: `DIARY#${lane}`, sk: `DAY#${day}` }),
  });
  return {
    /** The page as it would be next, if it is still the one that was read. */
    put({ lane, day, version, bookings }: DiaryPage) {
      const condition = version === 0 ? ({ attr: 'version', exists: false } as const) : ({ attr: 'version', eq: version } as const);
      return entity.build(PutTransaction).item({ lane, day, version: version + 1, bookings }).options({ condition });
    },
    async read(lane: string, from: string, to: string): Promise<DiaryPage[]> {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `DIARY#${lane}`, range: { between: [`DAY#${from}`, `DAY#${to}`] } })
        .entities(entity).options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map(({ day, version, bookings }) => ({ lane, day, version, bookings }));
    },
  };
}
