import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { CaseLists, QueueAsked } from '../hall';
import { leaderQueue, ratingLane, WAITING } from './case-columns';
import type { Cursors } from './cursors';
import { listDuties } from './duties';
import { readRow } from './packed-case';
import type { HallTable } from './table';

const PAGE = 20;
/** One run of the clock takes on so many; the next run takes the rest. */
const MOST_WAITING = 500;

type Index = 'byOwner' | 'byDesk' | 'byWork' | 'byItem' | 'byName' | 'byHanded';
type Asked = { index: Index; partition: string; beginsWith?: string | undefined; reverse?: boolean };

/** Every list of cases is one query of an index, however many there are. */
export function caseListsIn(table: HallTable, cursors: Cursors): CaseLists {
  const query = ({ index, partition, beginsWith }: Asked) => table.build(QueryCommand).query({ index, partition, ...(beginsWith ? { range: { beginsWith } } : {}) });
  const list = async (asked: Asked, cursor: string | undefined) => {
    const sealedTo = `${asked.partition}#${asked.beginsWith ?? ''}`;
    const start = cursors.read(sealedTo, cursor);
    const { Items = [], LastEvaluatedKey } = await query(asked).options({ limit: PAGE, reverse: asked.reverse ?? false, ...(start ? { exclusiveStartKey: start } : {}) }).send();
    const next = cursors.write(sealedTo, LastEvaluatedKey);
    const rows = Items.map((found) => readRow(String((found as { row: unknown }).row)));
    return { rows, ...(next ? { cursor: next } : {}) };
  };
  return {
    listByApplicant: (personId, cursor) => list({ index: 'byOwner', partition: `CASES#${personId}`, reverse: true }, cursor),
    listByDesk: (asked, cursor) => list(queueOf(asked), cursor),
    listByName: (desk, name, cursor) => list({ index: 'byName', partition: `NAMES#${desk}`, beginsWith: name }, cursor),
    listBadRatings: (lane, cursor) => list({ index: 'byDesk', partition: ratingLane(lane) }, cursor),
    async countQueue(asked, atMost) {
      const { Count = 0 } = await query(queueOf(asked)).options({ limit: atMost, select: 'COUNT' }).send();
      return Count;
    },
    listDuties: (now) => listDuties(table, now),
    async listWaitingForLicence() {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ index: 'byDesk', partition: WAITING }, cursor);
        found.push(...page.rows.map((row) => row.caseNo));
        cursor = page.cursor;
      } while (cursor && found.length < MOST_WAITING);
      return found;
    },
  };
}

function queueOf(asked: QueueAsked): Asked {
  const beginsWith = asked.urgency;
  switch (asked.view) {
    case 'desk': return { index: 'byDesk', partition: `DESK#${asked.desk}`, beginsWith };
    case 'item': return { index: 'byItem', partition: `ITEM#${asked.desk}#${asked.itemCode}`, beginsWith };
    case 'open': return { index: 'byWork', partition: `OPEN#${asked.desk}`, beginsWith };
    case 'mine': return { index: 'byWork', partition: `TAKER#${asked.officerId}`, beginsWith };
    case 'handedToMe': return { index: 'byHanded', partition: `HANDED#${asked.officerId}`, beginsWith };
    case 'leader': return { index: 'byWork', partition: leaderQueue(asked.leader, asked.desk), beginsWith };
  }
}
