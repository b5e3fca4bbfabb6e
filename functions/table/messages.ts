import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Message } from '../../shared/domain/cases/message';
import type { MessageRecords } from '../hall';
import type { Cursors } from './cursors';
import { kept } from './lost-race';
import { sealed } from './sealed';
import type { HallTable } from './table';

const PAGE = 20;

/** Beside their case, in the order of time. `SENT` names the message of a request, so that the same request never writes a second one. */
export function messagesIn(table: HallTable, cursors: Cursors): MessageRecords {
  const caseNo = string().key();
  const messages = new Entity({
    name: 'Message', table, timestamps: false, schema: item({ caseNo, at: string().key(), key: string().key(), body: sealed<Message>(table).required('always') }),
    computeKey: (one) => ({ pk: `CASE#${one.caseNo}`, sk: `MESSAGE#${one.at}#${one.key}` }),
  });
  const sent = new Entity({
    name: 'SentMessage', table, timestamps: false, schema: item({ caseNo, key: string().key(), body: sealed<Message>(table).required('always') }),
    computeKey: (one) => ({ pk: `CASE#${one.caseNo}`, sk: `SENT#${one.key}` }),
  });
  const marks = new Entity({
    name: 'ReadMark', table, timestamps: false, schema: item({ caseNo, side: string().key(), at: string().required('always') }),
    computeKey: (one) => ({ pk: `CASE#${one.caseNo}`, sk: `READMARK#${one.side}` }),
  });
  return {
    put: (body) => kept(() => execute(
      messages.build(PutTransaction).item({ caseNo: body.caseNo, at: body.at, key: body.key, body }),
      sent.build(PutTransaction).item({ caseNo: body.caseNo, key: body.key, body }).options({ condition: { attr: 'key', exists: false } }),
    )),
    async sentWith(number, key) {
      const { Item } = await sent.build(GetItemCommand).key({ caseNo: number, key }).options({ consistent: true }).send();
      return Item?.body;
    },
    async list(number, cursor) {
      const sealedTo = `MESSAGES#${number}`;
      const start = cursors.read(sealedTo, cursor);
      const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ partition: `CASE#${number}`, range: { beginsWith: 'MESSAGE#' } }).entities(messages)
        .options({ consistent: true, entityAttrFilter: false, limit: PAGE, reverse: true, ...(start ? { exclusiveStartKey: start } : {}) }).send();
      const next = cursors.write(sealedTo, LastEvaluatedKey);
      const before = String(start?.['sk'] ?? '').split('#')[1];
      return { rows: Items.map((found) => found.body), ...(before ? { before } : {}), ...(next ? { cursor: next } : {}) };
    },
    async since(number, at) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `CASE#${number}`, range: { between: [at ? `MESSAGE#${at}~` : 'MESSAGE#', 'MESSAGE#~'] } }).entities(messages)
        .options({ entityAttrFilter: false, limit: PAGE, reverse: true }).send();
      return Items.map((found) => found.body);
    },
    async readUpTo(number, side) {
      const { Item } = await marks.build(GetItemCommand).key({ caseNo: number, side }).options({ consistent: true }).send();
      return Item?.at;
    },
    async markRead(mark) {
      await marks.build(PutItemCommand).item(mark).send();
    },
  };
}
