import { listExports } from '../../../shared/contract/exports';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPay } from '../../../shared/domain/people/officer';
import { dayOf, daysAfter } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showExport } from '../../show/export';

const LOOK_BACK_DAYS = 30;

export default handle(listExports, async ({ caller, hall }) => {
  if (!mayPay(caller.role)) return refuse('NotForYou');
  return allow({ exports: (await hall.exports.since(daysAfter(dayOf(hall.now()), -LOOK_BACK_DAYS))).map(showExport) });
});
