import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { EscalatedRow, EscalationLane, Page } from '../hall';
import type { Cursors } from './cursors';
import { json } from './json';
import type { HallTable } from './table';

const PAGE = 20;
const laneOf = ({ to, desk }: EscalationLane) => (to === 'chief' ? `ESCALATED#chief#${desk}` : `ESCALATED#${to}`);

/** Beside its case; on somebody's list for as long as the case is open. */
export function escalatedIn(table: HallTable, cursors: Cursors) {
  const entity = new Entity({
    name: 'Escalated', table, timestamps: false,
    schema: item({ caseNo: string().key(), to: string().key(), ground: string().key(), desk: string().optional(), deskSort: string().optional(), row: json<EscalatedRow>().required('always') }),
    computeKey: ({ caseNo, to, ground }) => ({ pk: `CASE#${caseNo}`, sk: `ESCALATED#${to}#${ground}` }),
  });
  return {
    put(row: EscalatedRow, isOpen: boolean) {
      const { caseNo, to, ground, at } = row;
      return entity.build(PutTransaction).item({ caseNo, to, ground, row, ...(isOpen ? { desk: laneOf({ to: row.seenBy, desk: row.desk }), deskSort: `${at}#${caseNo}#${ground}` } : {}) });
    },
    async list(lane: EscalationLane, cursor: string | undefined): Promise<Page<EscalatedRow>> {
      const partition = laneOf(lane);
      const start = cursors.read(partition, cursor);
      const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ index: 'byDesk', partition }).options({ limit: PAGE, reverse: true, ...(start ? { exclusiveStartKey: start } : {}) }).send();
      const next = cursors.write(partition, LastEvaluatedKey);
      return { rows: Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as EscalatedRow), ...(next ? { cursor: next } : {}) };
    },
  };
}
