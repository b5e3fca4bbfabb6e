import { Entity } from 'dynamodb-toolbox/entity';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { AuditProof, AuditRoot } from '../../shared/domain/audit/audit-root';
import type { AuditRecords } from '../hall';
import type { Cursors } from './cursors';
import { json } from './json';
import { kept } from './lost-race';
import type { HallTable } from './table';

/** A year and some, in one answer. */
const PAGE = 400;
const ROOTS = 'AUDIT';

type Proved = Pick<AuditProof, 'caseNo' | 'upTo' | 'hash'>;
type RootRecords = Pick<AuditRecords, 'findRoot' | 'lastRoot' | 'listRoots' | 'putRoot' | 'putProof' | 'newestProofs' | 'provedOn'>;

/** One root a day; a case's way up to it lies beside the case, and is found by its day. */
export function auditRootsIn(table: HallTable, cursors: Cursors): RootRecords {
  const roots = new Entity({
    name: 'AuditRoot', table, timestamps: false,
    schema: item({ day: string().key(), body: json<AuditRoot>().required('always') }),
    computeKey: ({ day }) => ({ pk: ROOTS, sk: `ROOT#${day}` }),
  });
  const proofs = new Entity({
    name: 'AuditProof', table, timestamps: false,
    schema: item({
      caseNo: string().key(), day: string().key(), desk: string().required('always'), deskSort: string().required('always'),
      row: json<Proved>().required('always'), body: json<AuditProof>().required('always'),
    }),
    computeKey: ({ caseNo, day }) => ({ pk: `CASE#${caseNo}`, sk: `PROOF#${day}` }),
  });
  const newestRoots = () => table.build(QueryCommand).query({ partition: ROOTS, range: { beginsWith: 'ROOT#' } }).entities(roots);
  return {
    findRoot: async (day) => (await roots.build(GetItemCommand).key({ day }).options({ consistent: true }).send()).Item?.body,
    async lastRoot() {
      const { Items = [] } = await newestRoots().options({ consistent: true, entityAttrFilter: false, reverse: true, limit: 1 }).send();
      return Items[0]?.body;
    },
    async listRoots(cursor) {
      const start = cursors.read(ROOTS, cursor);
      const { Items = [], LastEvaluatedKey } = await newestRoots()
        .options({ entityAttrFilter: false, reverse: true, limit: PAGE, ...(start ? { exclusiveStartKey: start } : {}) }).send();
      const next = cursors.write(ROOTS, LastEvaluatedKey);
      return { rows: Items.map((found) => found.body), ...(next ? { cursor: next } : {}) };
    },
    putRoot: (body) => kept(() => roots.build(PutItemCommand).item({ day: body.day, body }).options({ condition: { attr: 'day', exists: false } }).send()),
    putProof(body) {
      const { caseNo, day, upTo, hash } = body;
      return kept(() => proofs.build(PutItemCommand).item({ caseNo, day, desk: `PROVED#${day}`, deskSort: caseNo, row: { caseNo, upTo, hash }, body })
        .options({ condition: { attr: 'day', exists: false } }).send());
    },
    async newestProofs(caseNo) {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: `CASE#${caseNo}`, range: { beginsWith: 'PROOF#' } }).entities(proofs)
        .options({ consistent: true, entityAttrFilter: false, reverse: true, limit: 2 }).send();
      return Items.map((found) => found.body);
    },
    async provedOn(day) {
      const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDesk', partition: `PROVED#${day}` }).options({ maxPages: Infinity }).send();
      return Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as Proved);
    },
  };
}
