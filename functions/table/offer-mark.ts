import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { OfferMark, OfferRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** One record, moved on by conditional writes: two runs never go through the same page. */
export function offersIn(table: HallTable): OfferRecords {
  const entity = new Entity({
    name: 'OfferMark', table, timestamps: false,
    schema: item({ what: string().key(), version: number().required('always'), body: json<OfferMark>().required('always') }),
    computeKey: ({ what }) => ({ pk: 'FEED', sk: `MARK#${what}` }),
  });
  const what = 'offers';
  return {
    async read() {
      return (await entity.build(GetItemCommand).key({ what }).options({ consistent: true }).send()).Item?.body ?? { version: 0, day: '', part: 0, cursor: null };
    },
    moveOn(after) {
      const next = { ...after, version: after.version + 1 };
      const condition = after.version === 0 ? { attr: 'version' as const, exists: false } : { attr: 'version' as const, eq: after.version };
      return kept(() => entity.build(PutItemCommand).item({ what, version: next.version, body: next }).options({ condition }).send());
    },
  };
}
