import { listMyCases } from '../../../shared/contract/cases';
import { allow } from '../../../shared/domain/outcome';
import { handle } from '../../http/handle';
import { showCaseRow } from '../../show/case';

export default handle(listMyCases, async ({ input, caller, hall }) => {
  const { rows, cursor } = await hall.cases.listByApplicant(caller.personId, input.cursor);
  return allow({ cases: rows.map(showCaseRow), ...(cursor ? { cursor } : {}) });
});
