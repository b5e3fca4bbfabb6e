import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { PackedCase, Turn } from '../hall';
import { readRow } from './packed-case';
import type { HallTable } from './table';

const PAGE = 100;
/** A list that was used up while it was fresh is followed by a longer one: many are asking. */
const BUSY = 2.5;
/** Where many waiting cases are held back or somebody else's to take, the list goes on behind them until it has as many. */
const ENOUGH = 60;
const MOST_PAGES = 10;

/** The first cases of a lane that nobody has, the most urgent first: one query, more only where few of them may be handed out. */
export function waitingIn(table: HallTable) {
  return async function waiting({ desk, itemCode, isOfLane }: Turn, isFree: (caseNo: string) => boolean, isBusy: boolean): Promise<PackedCase[]> {
    const times = isBusy ? BUSY : 1;
    const asked = itemCode === undefined ? { index: 'byWork' as const, partition: `OPEN#${desk}` } : { index: 'byItem' as const, partition: `ITEM#${desk}#${itemCode}` };
    const found: PackedCase[] = [];
    let start: Record<string, unknown> | undefined;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query(asked).options({ limit: PAGE * times, ...(start ? { exclusiveStartKey: start } : {}) }).send();
      const rows = Items.map((one) => readRow(String((one as { row: unknown }).row)));
      found.push(...rows.filter((row) => row.takenBy === null && row.clock?.isResting !== true && isFree(row.caseNo) && isOfLane(row)));
      if (found.length >= ENOUGH * times || LastEvaluatedKey === undefined) break;
      start = LastEvaluatedKey;
    }
    return found;
  };
}
