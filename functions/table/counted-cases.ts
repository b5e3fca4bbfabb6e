import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { execute } from 'dynamodb-toolbox/entity/actions/transactWrite';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { uncounted, type Counted } from '../../shared/domain/figures/count-case';
import type { FigureRecords } from '../hall';
import type { Cursors } from './cursors';
import { escalateDuty, listToEscalate } from './duties';
import { escalatedIn } from './escalated';
import { figuresReadIn } from './figures';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** Beside each case how far it has been counted: it moves on together with what is counted, so that nothing counts twice. */
export function figuresIn(table: HallTable, cursors: Cursors): FigureRecords {
  const entity = new Entity({
    name: 'CountedCase', table, timestamps: false,
    schema: item({ caseNo: string().key(), version: number().required('always'), body: json<Counted>().required('always'), duty: string().optional(), dutyAt: string().optional() }),
    computeKey: ({ caseNo }) => ({ pk: `CASE#${caseNo}`, sk: 'COUNTED' }),
  });
  const { add, read, history } = figuresReadIn(table);
  const escalated = escalatedIn(table, cursors);
  return {
    read, history, listEscalated: escalated.list, listToEscalate: (now) => listToEscalate(table, now),
    async counted(caseNo) {
      const { Item } = await entity.build(GetItemCommand).key({ caseNo }).options({ consistent: true }).send();
      return Item?.body ?? uncounted;
    },
    count(caseNo, { before, after, counters, escalatesAt, escalated: rows, isOpen }) {
      const condition = before.version === 0 ? { attr: 'version', exists: false } as const : { attr: 'version', eq: before.version } as const;
      const mark = entity.build(PutTransaction).item({ caseNo, version: after.version, body: after, ...escalateDuty(caseNo, escalatesAt) }).options({ condition });
      return kept(() => execute(mark, ...counters.map(add), ...rows.map((row) => escalated.put(row, isOpen))));
    },
  };
}
