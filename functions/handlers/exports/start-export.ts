import { startExport } from '../../../shared/contract/exports';
import { numberFrom } from '../../../shared/domain/cases/case-no';
import { isWaiting, MOST_WAITING, periodFits, type Export } from '../../../shared/domain/claims/export';
import { allow, refuse } from '../../../shared/domain/outcome';
import { mayPay } from '../../../shared/domain/people/officer';
import { dayOf, stampOf } from '../../../shared/domain/workdays';
import { handle } from '../../http/handle';
import { showExport } from '../../show/export';

/** The same request again, and the same wish while it is being made, find the one that is there. */
export default handle(startExport, async ({ input: { list, format, from, to }, caller: { role, officerId, name }, hall, request }) => {
  if (!mayPay(role) || !request) return refuse('NotForYou');
  if (!periodFits({ from, to })) return refuse('PeriodUnfit');
  const at = hall.now();
  const exportNo = numberFrom('DC', dayOf(at), hall.digest(`export\n${request.key}`));
  const before = await hall.exports.find(exportNo);
  if (before) return before.request.digest === request.digest ? allow(showExport(before)) : refuse('KeyReused');
  const waiting = (await hall.exports.since(dayOf(at))).filter((one) => isWaiting(one) && one.by.officerId === officerId);
  const same = waiting.find((one) => one.list === list && one.format === format && one.period.from === from && one.period.to === to);
  if (same) return allow(showExport(same));
  if (waiting.length >= MOST_WAITING) return refuse('TooManyExports');
  const asked: Export = { exportNo, version: 0, state: 'asked', list, format, period: { from, to }, by: { officerId, name }, askedAt: stampOf(at), request, heldUntil: null, tries: 0, work: null, file: null };
  await hall.exports.open(asked);
  return allow(showExport((await hall.exports.find(exportNo)) ?? asked));
});
