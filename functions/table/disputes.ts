import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { waitsToBeSent, type Dispute } from '../../shared/domain/licences/dispute';
import type { Disputes } from '../hall';
import { json } from './json';
import { kept } from './lost-race';
import { sealed } from './sealed';
import type { HallTable } from './table';

/** The queue of disputes the issuer has not heard of; one that is sent is gone from it. */
const WAITING = 'DESK#DISPUTES';
/** One run of the clock takes on so many; the next run takes the rest. */
const MOST_WAITING = 200;

export type DisputeKey = { holderId: string; disputeNo: string };

/** Beside the holder's licences. The stream is the outbox, the sparse queue is what the clock looks through. */
export function disputesIn(table: HallTable): Disputes {
  const entity = new Entity({
    name: 'Dispute', table, timestamps: false,
    schema: item({
      holderId: string().key(), disputeNo: string().key(), version: number().required('always'),
      desk: string().optional(), deskSort: string().optional(), row: json<DisputeKey>().required('always'), body: sealed<Dispute>(table).required('always'),
    }),
    computeKey: ({ holderId, disputeNo }) => ({ pk: `HOLDER#${holderId}`, sk: `DISPUTE#${disputeNo}` }),
  });
  const put = (body: Dispute) => {
    const { holderId, disputeNo, version, openedAt } = body;
    const queue = waitsToBeSent(body) ? { desk: WAITING, deskSort: `${openedAt}#${disputeNo}` } : {};
    return entity.build(PutItemCommand).item({ holderId, disputeNo, version, ...queue, row: { holderId, disputeNo }, body });
  };
  return {
    find: async (holderId, disputeNo) => (await entity.build(GetItemCommand).key({ holderId, disputeNo }).options({ consistent: true }).send()).Item?.body,
    open: (one) => kept(() => put(one).options({ condition: { attr: 'version', exists: false } }).send()),
    record: (after) => kept(() => put({ ...after, version: after.version + 1 }).options({ condition: { attr: 'version', eq: after.version } }).send()),
    async ofHolder(holderId) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `HOLDER#${holderId}`, range: { beginsWith: 'DISPUTE#' } })
        .entities(entity).options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((found) => found.body).sort((a, b) => b.openedAt.localeCompare(a.openedAt));
    },
    async listWaiting() {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: WAITING }).options({ limit: MOST_WAITING }).send();
      return Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as DisputeKey);
    },
  };
}
