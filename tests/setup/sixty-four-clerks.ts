import type { Hall } from '../../functions/hall';
import type { OpenTable } from '../../functions/table/open-table';
import { takeNextCase } from '../../shared/contract/desk';
import type { Case } from '../../shared/domain/cases/case';
import { putInQueue } from './cases-in-queue';
import { file } from './filing';
import type { Client } from './client';
import type { TestHall } from './test-hall';

export const CLERKS = 64;
export const DESK = 'XZSPJ-SC';
const lights = ['red', 'yellow', 'green', 'green'] as const;

/** A desk full of cases of every urgency, as the law's clock would have them, and their numbers in the order of the queue. */
export async function fillDesk(hall: TestHall, count: number, from = 0): Promise<string[]> {
  const { caseNo } = await file(await hall.as('P001'), 'DY-JF-0004');
  const like = await hall.records.cases.find(caseNo);
  if (!like) throw new Error('Nothing filed');
  await putInQueue(hall.records, like, count, { desk: DESK, from, over: withLight });
  const numbers: string[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await hall.records.cases.listByDesk({ view: 'open', desk: DESK }, cursor);
    numbers.push(...page.rows.map((row) => row.caseNo));
    cursor = page.cursor;
    if (cursor === undefined) return numbers;
  }
}

export function withLight(one: Case, at: number): Case {
  const light = lights[at % lights.length] ?? 'green';
  return { ...one, dueOn: `2026-12-${String(1 + (at % 28)).padStart(2, '0')}`, clock: one.clock && { ...one.clock, light } };
}

/** So many clerks of one desk, signed in. */
export async function clerksAt(hall: TestHall, desk: string, count = CLERKS): Promise<Client[]> {
  const codes = Array.from({ length: count }, (_, at) => `O${101 + at}`);
  for (const officerId of codes) await hall.records.people.putOfficer({ officerId, name: `经办${officerId}`, role: 'clerk', department: desk, desks: [desk] });
  return Promise.all(codes.map((code) => hall.as(code)));
}

/** Everybody takes the next case until there is none, or they have so many; in the order in which the answers came. */
export async function takeAll(clerks: readonly Client[], most = Infinity): Promise<string[]> {
  const granted: string[] = [];
  await Promise.all(clerks.map(async (clerk) => {
    for (let had = 0; had < most; had += 1) {
      const answer = await clerk.ask(takeNextCase, {});
      if (answer.refusal === 'NothingToTake') return;
      if (answer.status !== 200) throw new Error(`takeNextCase answered ${JSON.stringify(answer.body)}`);
      granted.push(answer.body.caseNo);
    }
  }));
  return granted;
}

/** Counts how often a case was looked at to be taken: each look beyond the grants is an attempt that was lost. */
export async function watchAttempts(): Promise<() => number> {
  const { theHall } = await import('../../functions/entries/the-hall');
  const { records } = (await theHall()) as Hall & { records: OpenTable };
  let looks = 0;
  records.table.getDocumentClient().middlewareStack.add((next, context) => (args) => {
    const { Key } = args.input as { Key?: { pk?: string } };
    if ((context as { commandName?: string }).commandName === 'GetItemCommand' && Key?.pk?.startsWith('CASE#')) looks += 1;
    return next(args);
  }, { step: 'initialize', priority: 'low', name: 'watchAttempts' });
  return () => looks;
}
