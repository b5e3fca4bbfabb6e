import type { Case } from '../../shared/domain/cases/case';
import type { OfficerCaller } from '../../shared/domain/people/caller';
import { showPerson } from '../show/person';
import type { Hall, PackedCase, Page } from '../hall';
import { chain } from './chain';
import { inBatches } from './in-batches';

/** Pages of somebody's cases that are read for one page of answers: most may be other desks'. */
const MOST_PAGES = 5;

export type Found = Page<PackedCase> & { isMore: boolean; idNoMasked: string | null };
type Asked = { text: string; desks: readonly string[]; cursor: string | undefined; caller: OfficerCaller };

const nothing: Found = { rows: [], isMore: false, idNoMasked: null };

export async function searchByCaseNo(hall: Hall, { text, desks }: Asked): Promise<Found> {
  const found = await hall.cases.find(text);
  return found && found.receivedOn !== null && desks.includes(found.desk) ? { ...nothing, rows: [hall.cases.pack(found)] } : nothing;
}

/** One desk page by page; several at once by their first pages. */
export async function searchByName(hall: Hall, { text, desks, cursor }: Asked): Promise<Found> {
  const [desk] = desks;
  if (desk === undefined) return nothing;
  if (desks.length === 1) {
    const page = await hall.cases.listByName(desk, text, cursor);
    return { ...page, isMore: page.cursor !== undefined, idNoMasked: null };
  }
  const pages = await inBatches(desks, (one) => hall.cases.listByName(one, text));
  return { ...nothing, rows: pages.flatMap(({ rows }) => rows), isMore: pages.some((page) => page.cursor !== undefined) };
}

/** Whoever has this ID number or credit code; that they were looked up is in the chain of each case that is shown. */
export async function searchByCode(hall: Hall, { text, desks, cursor, caller }: Asked): Promise<Found> {
  const person = await hall.people.findByCode(text);
  if (!person) return nothing;
  const rows: PackedCase[] = [];
  let next = cursor;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const page = await hall.cases.listByApplicant(person.personId, next);
    rows.push(...page.rows.filter((row) => row.receivedOn !== null && desks.includes(row.desk)));
    next = page.cursor;
    if (next === undefined || rows.length > 0) break;
  }
  await inBatches(rows, async ({ caseNo }) => noteSearch(hall, await hall.cases.find(caseNo), caller), 5);
  return { rows, isMore: next !== undefined, idNoMasked: showPerson(person).idNoMasked, ...(next ? { cursor: next } : {}) };
}

async function noteSearch(hall: Hall, one: Case | undefined, { officerId, name }: OfficerCaller): Promise<void> {
  if (one) await chain(hall, one, { kind: 'look', what: 'search', who: officerId, name });
}
