import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Case } from '../../shared/domain/cases/case';
import { dutyAt } from '../../shared/domain/cases/duties';
import type { HallTable } from './table';

/** The queue of everything the hall has to do by itself, in so many parts: no part takes every write of a busy morning. */
const PARTS = 8;
/** One run of the clock takes on so many of each; the next run takes the rest. */
const MOST_DUE = 100;

/** The columns of a case that the clock has to act on, by the instant it has to. */
export function dutyColumns(one: Case): { duty?: string; dutyAt?: string } {
  const at = dutyAt(one);
  return at === null ? {} : { duty: partOf(partition(one.caseNo)), dutyAt: `${at}#${one.caseNo}` };
}

/** The columns of a case's count, by the instant at which somebody above is to hear of it. */
export function escalateDuty(caseNo: string, at: string | null): { duty?: string; dutyAt?: string } {
  return at === null ? {} : { duty: partOf(partition(caseNo), 'ESCALATE'), dutyAt: `${at}#${caseNo}` };
}

const partition = (caseNo: string) => Number(caseNo.slice(-3, -1)) % PARTS;
const partOf = (part: number, queue: 'DUTIES' | 'ESCALATE' = 'DUTIES') => `${queue}#${part}`;

/** Numbers of cases that are due by now (ISO, +08:00). */
export const listDuties = (table: HallTable, now: string): Promise<string[]> => listDue(table, now, 'DUTIES');
/** Numbers of cases that are to be brought before somebody by now (ISO, +08:00). */
export const listToEscalate = (table: HallTable, now: string): Promise<string[]> => listDue(table, now, 'ESCALATE');

async function listDue(table: HallTable, now: string, queue: 'DUTIES' | 'ESCALATE'): Promise<string[]> {
  const parts = await Promise.all(Array.from({ length: PARTS }, async (_, part) => {
    const { Items = [] } = await table.build(QueryCommand).query({ index: 'byDuty', partition: partOf(part, queue), range: { lte: `${now}~` } }).options({ limit: MOST_DUE }).send();
    return Items.map((found) => String((found as { caseNo: unknown }).caseNo));
  }));
  return parts.flat();
}
