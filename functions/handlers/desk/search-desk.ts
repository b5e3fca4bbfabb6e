import { searchDesk } from '../../../shared/contract/queue';
import { readSearched } from '../../../shared/domain/cases/searched';
import { allow, refuse } from '../../../shared/domain/outcome';
import { searchByCaseNo, searchByCode, searchByName } from '../../find/search-desk';
import { handle } from '../../http/handle';
import { showQueueRow } from '../../show/desk-case';

const searches = { caseNo: searchByCaseNo, code: searchByCode, name: searchByName };

export default handle(searchDesk, async ({ input, caller, hall }) => {
  if (input.desk !== undefined && !caller.desks.includes(input.desk)) return refuse('NotForYou');
  const { by, text } = readSearched(input.q);
  const { rows, cursor, isMore, idNoMasked } = await searches[by](hall, { text, desks: input.desk === undefined ? caller.desks : [input.desk], cursor: input.cursor, caller });
  return allow({ by, cases: rows.map((row) => ({ ...showQueueRow(row, caller.officerId), desk: row.desk, idNoMasked })), isMore, ...(cursor ? { cursor } : {}) });
});
