import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Receipt } from '../../shared/domain/licences/receipt';
import type { Receipts } from '../hall';
import type { Cursors } from './cursors';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

const PAGE = 20;

/** Beside the holder's licences, so that one partition is everything about them; the sort key puts them in time. */
export function receiptsIn(table: HallTable, cursors: Cursors): Receipts {
  const entity = new Entity({
    name: 'Receipt', table, timestamps: false,
    schema: item({ holderId: string().key(), at: string().key(), receiptId: string().key(), body: json<Receipt>().required('always') }),
    computeKey: ({ holderId, at, receiptId }) => ({ pk: `HOLDER#${holderId}`, sk: `RECEIPT#${at}#${receiptId}` }),
  });
  const of = (holderId: string) => ({ partition: `HOLDER#${holderId}`, range: { beginsWith: 'RECEIPT#' } });
  return {
    async put(receipts) {
      const write = (body: Receipt) => entity.build(PutItemCommand).item({ holderId: body.holderId, at: body.at, receiptId: body.receiptId, body })
        .options({ condition: { attr: 'receiptId', exists: false } }).send();
      await Promise.all(receipts.map((one) => kept(() => write(one))));
    },
    async list(holderId, cursor) {
      const list = `RECEIPTS#${holderId}`;
      const start = cursors.read(list, cursor);
      const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query(of(holderId)).entities(entity)
        .options({ entityAttrFilter: false, limit: PAGE, reverse: true, ...(start ? { exclusiveStartKey: start } : {}) }).send();
      const next = cursors.write(list, LastEvaluatedKey);
      return { rows: Items.map((found) => found.body), ...(next ? { cursor: next } : {}) };
    },
    async usesOf(holderId, licenceNo) {
      const { Items = [] } = await table.build(QueryCommand).query(of(holderId)).entities(entity)
        .options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      const uses = Items.map((found) => found.body).filter((one) => one.licenceNo === licenceNo && one.result === 'fetched');
      return [...new Set(uses.flatMap(({ caseNo }) => (caseNo === null ? [] : [caseNo])))];
    },
  };
}
