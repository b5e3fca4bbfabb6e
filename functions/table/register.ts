import { createHash } from 'node:crypto';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { REGISTER_PARTS } from '../../shared/domain/people/register';
import type { Page } from '../hall';
import type { Cursors } from './cursors';
import type { HallTable } from './table';

const PAGE = 200;

export type Registered = { personId: string };

/** The columns by which an enterprise is found when the register is read through: in parts, by its id. */
export function placeInRegister(personId: string): { desk: string; deskSort: string; row: Registered } {
  const digest = createHash('sha256').update(personId).digest('hex');
  return { desk: partition(Number.parseInt(digest.slice(0, 4), 16) % REGISTER_PARTS), deskSort: personId, row: { personId } };
}

const partition = (part: number) => `FIRMS#${part}`;

/** The register of enterprises (登记库), a page of one of its parts. */
export function registerIn(table: HallTable, cursors: Cursors) {
  return async (part: number, cursor?: string): Promise<Page<string>> => {
    const start = cursors.read(partition(part), cursor);
    const { Items = [], LastEvaluatedKey } = await table.build(QueryCommand).query({ index: 'byDesk', partition: partition(part) }).options({ limit: PAGE, ...(start ? { exclusiveStartKey: start } : {}) }).send();
    const further = cursors.write(partition(part), LastEvaluatedKey);
    return { rows: Items.map((found) => (JSON.parse(String((found as { row: unknown }).row)) as Registered).personId), ...(further ? { cursor: further } : {}) };
  };
}
