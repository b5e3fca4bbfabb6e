import { Entity } from 'dynamodb-toolbox/entity';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { number } from 'dynamodb-toolbox/schema/number';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { AuditEvent } from '../../shared/domain/audit/audit-event';
import { RECENT } from '../../shared/domain/audit/chain';
import type { AuditRecords } from '../hall';
import { auditRootsIn } from './audit-roots';
import type { Cursors } from './cursors';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

const LONGEST = 999_999;
const sortOf = (seq: number) => `AUDIT#${String(seq).padStart(6, '0')}`;

/**
 * Beside its case, so that the end of a chain is one read. All events of a day share one partition of the index: the gateway
 * lets half as many requests through as one partition takes.
 */
export function auditIn(table: HallTable, cursors: Cursors): AuditRecords {
  const events = new Entity({
    name: 'AuditEvent', table, timestamps: false,
    schema: item({
      caseNo: string().key(), seq: number().key(), desk: string().required('always'), deskSort: string().required('always'),
      row: json<{ caseNo: string }>().required('always'), body: json<AuditEvent>().required('always'),
    }),
    computeKey: ({ caseNo, seq }) => ({ pk: `CASE#${caseNo}`, sk: sortOf(seq) }),
  });
  const chain = (caseNo: string, upTo: number) => table.build(QueryCommand).query({ partition: `CASE#${caseNo}`, range: { between: [sortOf(1), sortOf(upTo)] } }).entities(events);
  return {
    ...auditRootsIn(table, cursors),
    async recent(caseNo) {
      const { Items = [] } = await chain(caseNo, LONGEST).options({ consistent: true, entityAttrFilter: false, reverse: true, limit: RECENT }).send();
      return Items.map((found) => found.body).reverse();
    },
    async ofCase(caseNo, upTo = LONGEST) {
      const { Items = [] } = await chain(caseNo, upTo).options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((found) => found.body);
    },
    append: (body) => kept(() => events.build(PutItemCommand)
      .item({ caseNo: body.caseNo, seq: body.seq, desk: `AUDIT#${body.on}`, deskSort: `${body.caseNo}#${sortOf(body.seq)}`, row: { caseNo: body.caseNo }, body })
      .options({ condition: { attr: 'seq', exists: false } }).send()),
    async casesOn(day) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: `AUDIT#${day}` }).options({ maxPages: Infinity }).send();
      return [...new Set(Items.map((found) => (JSON.parse(String((found as { row: unknown }).row)) as { caseNo: string }).caseNo))];
    },
  };
}
