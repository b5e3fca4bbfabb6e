import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { OpenTable } from '../../functions/table/open-table';
import { recordOf } from '../../functions/table/case-columns';
import { writeRow } from '../../functions/table/packed-case';
import { caseNoFrom } from '../../shared/domain/cases/case-no';
import type { Case } from '../../shared/domain/cases/case';
import { TABLE } from './seeded-data';

const AT_ONCE = 25;
const ABREAST = 4;
/** The engine may be busy with others. */
const PATIENCE_MS = 60_000;

/** Puts copies of a filed case on record, as many as are asked for, each with a number and a light of its own; `isRowOnly`: lists show them, and nobody opens them. */
export async function putInQueue({ table }: Pick<OpenTable, 'table'>, like: Case, count: number, { desk = like.desk, from = 0, over = (one: Case, _at: number): Case => one, isRowOnly = false } = {}): Promise<string[]> {
  const client = table.getDocumentClient();
  const numbers: string[] = [];
  const put = async (start: number) => {
    const requests = Array.from({ length: Math.min(AT_ONCE, count - start) }, (_, at) => {
      const one = over({ ...like, caseNo: numberOf(from + start + at), desk }, from + start + at);
      const { row, body, ...columns } = recordOf(one);
      numbers[start + at] = one.caseNo;
      return { PutRequest: { Item: { pk: `CASE#${one.caseNo}`, sk: 'CASE', _et: 'Case', ...columns, row: writeRow(row), body: isRowOnly ? '{}' : JSON.stringify(body) } } };
    });
    await client.send(new BatchWriteCommand({ RequestItems: { [TABLE]: requests } }), { requestTimeout: PATIENCE_MS });
  };
  for (let start = 0; start < count; start += AT_ONCE * ABREAST) {
    await Promise.all(Array.from({ length: ABREAST }, (_, lane) => start + lane * AT_ONCE).filter((at) => at < count).map(put));
  }
  return numbers;
}

/** Scattered over the keys as real numbers are. */
function numberOf(at: number): string {
  return caseNoFrom('2026-11-23', ((at * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0') + (at % 65_536).toString(16).padStart(4, '0'));
}
