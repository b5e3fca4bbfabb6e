import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { FeedMark } from '../../shared/domain/licences/refresh';
import type { LicenceFeed } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** How far the licence share's feed has been read: one record, moved on by conditional writes. */
export function licenceFeedIn(table: HallTable): LicenceFeed {
  const entity = new Entity({
    name: 'FeedMark', table, timestamps: false,
    schema: item({ feed: string().key(), version: number().required('always'), body: json<FeedMark>().required('always') }),
    computeKey: ({ feed }) => ({ pk: 'FEED', sk: `MARK#${feed}` }),
  });
  const feed = 'licences';
  return {
    async read() {
      const { Item } = await entity.build(GetItemCommand).key({ feed }).options({ consistent: true }).send();
      return Item?.body ?? { seq: 0, version: 0, aside: [] };
    },
    moveOn(after) {
      const next = { ...after, version: after.version + 1 };
      const condition = after.version === 0 ? { attr: 'version' as const, exists: false } : { attr: 'version' as const, eq: after.version };
      return kept(() => entity.build(PutItemCommand).item({ feed, version: next.version, body: next }).options({ condition }).send());
    },
  };
}
