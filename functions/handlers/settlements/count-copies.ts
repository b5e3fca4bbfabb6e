import { countCopies } from '../../../shared/contract/settlements';
import { allow, refuse } from '../../../shared/domain/outcome';
import { stampOf } from '../../../shared/domain/workdays';
import { findDeskCase } from '../../find/cases';
import { handle } from '../../http/handle';

/** 免费复印: asked again under its key it counts once. */
export default handle(countCopies, async ({ input: { sheets, caseNo }, caller, hall, request }) => {
  const one = caseNo === undefined ? null : await findDeskCase(hall, caller, caseNo);
  if (one === undefined) return refuse('CaseNotFound');
  const at = stampOf(hall.now());
  await hall.settlements.countCopies({ key: `${caller.officerId}#${request?.key ?? hall.newKey()}`, at, desk: one?.desk ?? caller.desks[0] ?? '', officerId: caller.officerId, sheets, caseNo: one?.caseNo ?? null });
  const month = at.slice(0, 7);
  const counted = await hall.settlements.copiesOf(month);
  return allow({ month, counterCopies: counted.reduce((sum, made) => sum + made.sheets, 0) });
});
