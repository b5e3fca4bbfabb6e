import { daysDue, lookedBack, type AuditRoot } from '../../../shared/domain/audit/audit-root';
import { dayAfter, dayOf } from '../../../shared/domain/workdays';
import { makeRoot, recheckRoot } from '../../find/audit-root';
import { chain } from '../../find/chain';
import { inBatches } from '../../find/in-batches';
import type { Hall } from '../../hall';

const DAYS_RECHECKED = 7;
type Tell = (line: Record<string, unknown>) => void;

/** Chains steps whose stream record was lost, then makes the root of every day that is over and has none. Answers how many roots it made. */
export async function publishAuditRoot(hall: Hall, tell: Tell): Promise<number> {
  await catchUp(hall, tell);
  let last = await hall.audit.lastRoot();
  const days = daysDue(last ? dayAfter(last.day) : await firstDay(hall), hall.now());
  for (const day of days) last = await makeRoot(hall, day, last, tell);
  if (last && days.length > 0) await recheckSome(hall, last, tell);
  return days.length;
}

/** Cases touched today or waiting at a desk; of any other a later step, look or receipt chains what is missing. */
async function catchUp(hall: Hall, tell: Tell): Promise<void> {
  const { departments } = await hall.reference();
  const queues = await inBatches(Object.keys(departments), (desk) => waitingAt(hall, desk));
  const caseNos = new Set([...(await hall.audit.casesOn(dayOf(hall.now()))), ...queues.flat()]);
  await inBatches([...caseNos], async (caseNo) => {
    const one = await hall.cases.find(caseNo);
    // One that cannot be chained holds nobody else's root up.
    if (one) await chain(hall, one).catch((error: unknown) => tell({ accident: 'chain', record: caseNo, error: error instanceof Error ? error.stack : 'unknown' }));
  });
}

async function waitingAt(hall: Hall, desk: string): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await hall.cases.listByDesk({ view: 'desk', desk }, cursor);
    found.push(...page.rows.map(({ caseNo }) => caseNo));
    cursor = page.cursor;
  } while (cursor);
  return found;
}

/** The first root begins where the last weeks' first events are. */
async function firstDay(hall: Hall): Promise<string> {
  const days = lookedBack(hall.now());
  for (const day of days) if ((await hall.audit.casesOn(day)).length > 0) return day;
  return days.at(-1) ?? '';
}

/** With every new root a few older days are gone over again, which ones its hash says: what was altered is found though nobody asks. */
async function recheckSome(hall: Hall, { hash }: AuditRoot, tell: Tell): Promise<void> {
  const { rows } = await hall.audit.listRoots();
  const drawn = rows.map((root) => ({ root, lot: hall.digest(`${hash}\n${root.day}`) })).sort((a, b) => (a.lot < b.lot ? -1 : 1)).slice(0, DAYS_RECHECKED);
  for (const { root: { day, root } } of drawn) {
    const now = await recheckRoot(hall, day);
    for (const { caseNo, fault, seq } of now.faults) tell({ accident: 'auditChain', record: caseNo, fault, seq, day });
    if (now.root !== root) tell({ accident: 'auditRoot', record: day });
  }
}
