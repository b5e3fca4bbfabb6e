import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import type { DeskWork, OwnRecord } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';
import { turnstileIn } from './turnstile';

/** What keeps a desk's work in order beside the cases themselves. */
export function deskWorkIn(table: HallTable): DeskWork {
  return {
    next: turnstileIn(table),
    sent: ownRecordIn(table, 'SentCases', 'SENT', { sent: [] }),
    filters: ownRecordIn(table, 'QueueFilters', 'FILTERS', { filters: [] }),
    batches: ownRecordIn(table, 'Batches', 'BATCHES', { batches: [] }),
  };
}

/** One small record of an officer, under a name. */
function ownRecordIn<T extends object>(table: HallTable, name: string, sk: 'SENT' | 'FILTERS' | 'BATCHES', empty: T): OwnRecord<T> {
  const entity = new Entity({
    name, table, timestamps: false,
    schema: item({ officerId: string().key(), version: number().required('always'), body: json<T>().required('always') }),
    computeKey: ({ officerId }) => ({ pk: `OFFICER#${officerId}`, sk }),
  });
  return {
    async read(officerId) {
      const { Item } = await entity.build(GetItemCommand).key({ officerId }).options({ consistent: true }).send();
      return { ...((Item?.body as T | undefined) ?? empty), version: Number(Item?.version ?? 0) };
    },
    keep(officerId, after) {
      const condition = after.version === 0 ? { attr: 'version', exists: false } as const : { attr: 'version', eq: after.version } as const;
      return kept(() => entity.build(PutItemCommand).item({ officerId, version: after.version + 1, body: after }).options({ condition }).send());
    },
  };
}
