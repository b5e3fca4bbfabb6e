import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { PaymentBatch } from '../../shared/domain/claims/payment';
import type { PaymentRecords } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import { sealed } from './sealed';
import type { HallTable } from './table';

const OPEN = 'PAYMENTS#OPEN';
const madeIn = (month: string) => `PAYMENTS#${month}`;

type OrderRow = { orderNo: string };

/** One record a payment order, with its lines; while it is open, in a queue of its own. */
export function paymentsIn(table: HallTable): PaymentRecords {
  const entity = new Entity({
    name: 'PaymentBatch', table, timestamps: false,
    schema: item({ orderNo: string().key(), version: number().required('always'), desk: string().optional(), deskSort: string().optional(), nameDesk: string().required('always'), nameSort: string().required('always'), row: json<OrderRow>().required('always'), body: sealed<PaymentBatch>(table).required('always') }),
    computeKey: ({ orderNo }) => ({ pk: `PAYMENT#${orderNo}`, sk: 'PAYMENT' }),
  });
  const put = (batch: PaymentBatch) => {
    const { orderNo, version, state, madeAt } = batch;
    const queue = state === 'done' || state === 'refused' ? {} : { desk: OPEN, deskSort: `${madeAt}#${orderNo}` };
    return entity.build(PutItemCommand).item({ orderNo, version, ...queue, nameDesk: madeIn(madeAt.slice(0, 7)), nameSort: `${madeAt}#${orderNo}`, row: { orderNo }, body: batch });
  };
  async function queue<T>(partition: string, atMost: number): Promise<T[]> {
    const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition }).options({ limit: atMost }).send();
    return Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as T);
  }
  return {
    async find(orderNo) {
      const { Item } = await entity.build(GetItemCommand).key({ orderNo }).options({ consistent: true }).send();
      return Item?.body;
    },
    open: (batch) => kept(() => put(batch).options({ condition: { attr: 'version', exists: false } }).send()),
    record: (after) => kept(() => put({ ...after, version: after.version + 1 }).options({ condition: { attr: 'version', eq: after.version } }).send()),
    listPayable: async (policy, atMost) => (await queue<{ claimNo: string }>(`PAYABLE#${policy}`, atMost)).map(({ claimNo }) => claimNo),
    async listMade(month, { from, to }) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byName', partition: madeIn(month), range: { between: [from, `${to}~`] } }).options({ maxPages: Infinity }).send();
      return Items.map((found) => (JSON.parse(String((found as { row: unknown }).row)) as OrderRow).orderNo);
    },
    listOpen: async () => (await queue<OrderRow>(OPEN, 100)).map(({ orderNo }) => orderNo),
  };
}
