import { getDeskCase } from '../../../shared/contract/desk';
import { allow, refuse } from '../../../shared/domain/outcome';
import { findDeskCase } from '../../find/cases';
import { findDeskView } from '../../find/desk-view';
import { findExpected } from '../../find/expected';
import { itemOf } from '../../find/item';
import { noteLooks } from '../../find/note-looks';
import { handle } from '../../http/handle';

export default handle(getDeskCase, async ({ input, caller, hall }) => {
  const found = await findDeskCase(hall, caller, input.caseNo);
  if (!found) return refuse('CaseNotFound');
  const [expected, view] = await Promise.all([findExpected(hall, found), itemOf(hall, found).then((item) => findDeskView(hall, found, item, caller))]);
  await noteLooks(hall, found, view, caller);
  return allow({ ...view, expected });
});
