import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { AddressBook } from '../../shared/domain/delivery/address-book';
import type { HandOverList } from '../../shared/domain/delivery/hand-over';
import type { DeliveryShelf } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import { sealed } from './sealed';
import type { HallTable } from './table';

const PAGE = 20;
const LISTS = 'HANDOVERS';

export function deliveryShelfIn(table: HallTable): DeliveryShelf {
  const books = new Entity({
    name: 'AddressBook', table, timestamps: false, schema: item({ personId: string().key(), version: number().required('always'), body: sealed<AddressBook['entries']>(table).required('always') }),
    computeKey: ({ personId }) => ({ pk: `PERSON#${personId}`, sk: 'ADDRESSES' }),
  });
  const lists = new Entity({
    name: 'HandOverList', table, timestamps: false,
    schema: item({ listNo: string().key(), desk: string().required('always'), deskSort: string().required('always'), row: json<HandOverList>().required('always') }),
    computeKey: ({ listNo }) => ({ pk: `HANDOVER#${listNo}`, sk: 'LIST' }),
  });
  return {
    async addresses(personId) {
      const { Item } = await books.build(GetItemCommand).key({ personId }).options({ consistent: true }).send();
      return { version: Item?.version ?? 0, entries: Item?.body ?? [] };
    },
    keepAddresses(personId, { version, entries }) {
      const condition = version === 0 ? { attr: 'version', exists: false } as const : { attr: 'version', eq: version } as const;
      return kept(() => books.build(PutItemCommand).item({ personId, version: version + 1, body: entries }).options({ condition }).send());
    },
    handOver: async (listNo) => (await lists.build(GetItemCommand).key({ listNo }).options({ consistent: true }).send()).Item?.row,
    openHandOver: (row) => kept(() => lists.build(PutItemCommand).item({ listNo: row.listNo, desk: LISTS, deskSort: `${row.at}#${row.listNo}`, row }).options({ condition: { attr: 'listNo', exists: false } }).send()),
    async listHandOvers() {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: LISTS }).options({ limit: PAGE, reverse: true }).send();
      return Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as HandOverList);
    },
  };
}
