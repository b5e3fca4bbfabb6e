import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Movement } from '../../shared/domain/delivery/movement';
import type { MovementRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

const WAITING = 'MOVEMENTS#WAITING';

/** One record a scan, kept by one conditional write; while no parcel has it, it stands in a list besides. */
export function movementsIn(table: HallTable): MovementRecords {
  const entity = new Entity({
    name: 'Movement', table, timestamps: false,
    schema: item({ carrier: string().key(), waybillNo: string().key(), place: string().key(), fate: string().required('always'), desk: string().optional(), deskSort: string().optional(), row: json<Movement>().required('always') }),
    computeKey: ({ carrier, waybillNo, place }) => ({ pk: `MOVED#${carrier}#${waybillNo}`, sk: `SCAN#${place}` }),
  });
  const recordOf = (row: Movement, fate: string) => ({ carrier: row.carrier, waybillNo: row.waybillNo, place: `${row.at}#${row.eventId}`, fate, row });
  return {
    keep: (one) => kept(() => entity.build(PutItemCommand).item({ ...recordOf(one, 'waiting'), desk: WAITING, deskSort: `${one.at}#${one.eventId}` }).options({ condition: { attr: 'fate', exists: false } }).send()),
    async settle(one, fate) {
      await entity.build(PutItemCommand).item(recordOf(one, fate)).send();
    },
    async listWaiting(atMost) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: WAITING }).options({ limit: atMost }).send();
      return Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as Movement);
    },
    async ofWaybill(carrier, waybillNo) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `MOVED#${carrier}#${waybillNo}` }).entities(entity).options({ consistent: true, maxPages: Infinity }).send();
      return Items.map(({ row, fate }) => ({ ...row, fate }));
    },
  };
}
