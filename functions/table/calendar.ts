import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { PublishedCalendar } from '../../shared/domain/clock/published';
import { noRecount, type RecountMark } from '../../shared/domain/clock/recount';
import type { CalendarRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** Beside the reference, which the catalogue's loader writes over: what publishers published stays. */
export function calendarIn(table: HallTable): CalendarRecords {
  const book = versioned<PublishedCalendar>(table, 'PublishedCalendar', 'BOOK#calendar');
  const mark = versioned<RecountMark>(table, 'RecountMark', 'MARK#recount');
  return {
    published: async () => (await book.read()) ?? { version: 0, notices: [], at: '', by: null },
    publish: book.write,
    recount: async () => (await mark.read()) ?? noRecount,
    moveRecount: mark.write,
  };
}

/** One record that is changed by conditional writes. */
function versioned<T extends { version: number }>(table: HallTable, name: string, sort: string) {
  const entity = new Entity({
    name, table, timestamps: false,
    schema: item({ place: string().key(), version: number().required('always'), body: json<T>().required('always') }),
    computeKey: ({ place }) => ({ pk: 'SHELF', sk: place }),
  });
  return {
    async read(): Promise<T | undefined> {
      const { Item } = await entity.build(GetItemCommand).key({ place: sort }).options({ consistent: true }).send();
      return Item?.body as T | undefined;
    },
    write(after: T) {
      const next = { ...after, version: after.version + 1 };
      const condition = after.version === 0 ? { attr: 'version' as const, exists: false } : { attr: 'version' as const, eq: after.version };
      return kept(() => entity.build(PutItemCommand).item({ place: sort, version: next.version, body: next }).options({ condition }).send());
    },
  };
}
