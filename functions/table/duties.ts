import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { json } from './json';
import type { HallTable } from './table';

/** A queue of its own beside the desks': cases the hall itself has to act on, by the instant it has to. */
const DUTIES = 'DUTIES';
/** One run of the clock takes on so many; the next run takes the rest. */
const MOST_DUE = 500;

/** One record beside a case, kept with it; one that is out of date leaves the queue when its hour comes: the clock deletes nothing. */
export function dutiesIn(table: HallTable) {
  const duties = new Entity({
    name: 'Duty', table, timestamps: false,
    schema: item({ caseNo: string().key(), desk: string().optional(), deskSort: string().optional(), row: json<{ caseNo: string }>().required('always') }),
    computeKey: ({ caseNo }) => ({ pk: `CASE#${caseNo}`, sk: 'DUTY' }),
  });
  return {
    put: (caseNo: string, at: string) => duties.build(PutTransaction).item({ caseNo, desk: DUTIES, deskSort: `${at}#${caseNo}`, row: { caseNo } }),
    async list(now: string): Promise<string[]> {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: DUTIES, range: { lte: `${now}~` } })
        .options({ limit: MOST_DUE }).send();
      return Items.map((found) => (JSON.parse(String((found as { row: unknown }).row)) as { caseNo: string }).caseNo);
    },
    async forget(caseNo: string): Promise<void> {
      await duties.build(PutItemCommand).item({ caseNo, row: { caseNo } }).send();
    },
  };
}
