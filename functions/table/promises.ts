import { Entity } from 'dynamodb-toolbox/entity';
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut';
import { item } from 'dynamodb-toolbox/schema/item';
import { string } from 'dynamodb-toolbox/schema/string';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Case } from '../../shared/domain/cases/case';
import { dueChecks } from '../../shared/domain/cases/due-checks';
import type { PackedPromise, Page } from '../hall';
import type { Cursors } from './cursors';
import { json } from './json';
import type { HallTable } from './table';

const PAGE = 20;

/**
 * One small record for each promise, written in the transaction of its case and so never behind it: the ledger counts them
 * by item, and one that waits for its check is in its desk's queue of checks, by the day that is due.
 */
export function promisesIn(table: HallTable, cursors: Cursors) {
  const entity = new Entity({
    name: 'Promise', table, timestamps: false,
    schema: item({
      itemCode: string().key(), caseNo: string().key(), material: string().key(), kind: string().key(),
      desk: string().optional(), deskSort: string().optional(), row: json<PackedPromise>().required('always'),
    }),
    computeKey: ({ itemCode, caseNo, material, kind }) => ({ pk: 'PROMISES', sk: `${itemCode}#${caseNo}#${material}#${kind}` }),
  });
  return {
    puts(after: Case) {
      const checks = dueChecks(after);
      return after.promises.map(({ material, materialName, kind, state }) => {
        const check = kind === 'commitment' ? checks.find((one) => one.material === material) : undefined;
        const { caseNo, item: { code, name }, applicant, desk } = after;
        const row: PackedPromise = {
          itemCode: code, itemName: name, caseNo, desk, material, kind, state, applicantName: applicant.name,
          materialName: check?.materials.map((one) => one.name).join('、') ?? materialName, check: check ? { dueOn: check.dueOn, isAgain: check.isAgain } : null,
        };
        const queue = check ? { desk: `CHECKS#${desk}`, deskSort: `${check.dueOn}#${caseNo}#${material}` } : {};
        return entity.build(PutTransaction).item({ itemCode: code, caseNo, material, kind, ...queue, row });
      });
    },
    async listChecks(desk: string, cursor?: string): Promise<Page<PackedPromise>> {
      const partition = `CHECKS#${desk}`;
      const start = cursors.read(partition, cursor);
      const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ index: 'byDesk', partition })
        .options({ limit: PAGE, ...(start ? { exclusiveStartKey: start } : {}) }).send();
      const next = cursors.write(partition, LastEvaluatedKey);
      return { rows: Items.map((found) => JSON.parse(String((found as { row: unknown }).row)) as PackedPromise), ...(next ? { cursor: next } : {}) };
    },
    async listPromises(itemCode?: string): Promise<PackedPromise[]> {
      const { Items = [] } = await table.build(QueryCommand).query({ partition: 'PROMISES', ...(itemCode ? { range: { beginsWith: `${itemCode}#` } } : {}) })
        .entities(entity).options({ consistent: true, entityAttrFilter: false, maxPages: Infinity }).send();
      return Items.map((found) => found.row);
    },
  };
}
