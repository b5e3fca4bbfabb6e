import { gunzipSync, gzipSync } from 'node:zlib';
import { binary } from 'dynamodb-toolbox/schema/binary';
import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import type { HallTable } from './table';

/** Reference data that is read whole and seldom: each book one compressed record of at most 400 KB. */
export function shelfIn(table: HallTable) {
  const entity = new Entity({
    name: 'Book', table, timestamps: false,
    schema: item({ book: string().key(), pages: binary().required('always') }),
    computeKey: ({ book }) => ({ pk: 'SHELF', sk: `BOOK#${book}` }),
  });
  async function find<T>(book: string): Promise<T | undefined> {
    const { Item } = await entity.build(GetItemCommand).key({ book }).send();
    return Item && (JSON.parse(gunzipSync(Item.pages).toString()) as T);
  }
  return {
    find,
    async get<T>(book: string): Promise<T> {
      const found = await find<T>(book);
      if (found === undefined) throw new Error(`The ${book} is not on the shelf: the catalogue has not been loaded.`);
      return found;
    },
    put: (book: string, contents: unknown) =>
      entity.build(PutItemCommand).item({ book, pages: gzipSync(JSON.stringify(contents)) }).send(),
  };
}

export type Shelf = ReturnType<typeof shelfIn>;
