import { listItems } from '../../../shared/contract/items';
import { allow } from '../../../shared/domain/outcome';
import { searchItems } from '../../../shared/domain/search/search-items';
import type { Directory, DirectoryRow } from '../../hall';
import { handle } from '../../http/handle';
import { showItemRow } from '../../show/item-row';

const PAGE = 20;

export default handle(listItems, async ({ input, hall }) => {
  const [directory, reference] = await Promise.all([hall.directory(), hall.reference()]);
  const wanted = (row: DirectoryRow) =>
    (!input.zone || row.zones.includes(input.zone)) && (!input.audience || row.audience.includes(input.audience)) && (!input.department || row.department === input.department);
  const found = candidates(directory, input.q).filter(wanted);
  const start = startOf(input.cursor);
  const next = start + PAGE < found.length ? String(start + PAGE) : undefined;
  return allow({
    items: found.slice(start, start + PAGE).map((row) => showItemRow(row, reference)),
    total: found.length, ...(next ? { cursor: next } : {}),
  });
});

/** With words, the best first; without, the catalogue's own items in its order. */
function candidates({ rows, byCode, search }: Directory, q: string | undefined): DirectoryRow[] {
  if (!q?.trim()) return rows.filter((row) => !row.isExternal);
  return searchItems(search, q).flatMap(({ code }) => byCode.get(code) ?? []);
}

/** A cursor nobody gave out starts the list anew. */
function startOf(cursor: string | undefined): number {
  return cursor && /^\d{1,6}$/.test(cursor) ? Number(cursor) : 0;
}
