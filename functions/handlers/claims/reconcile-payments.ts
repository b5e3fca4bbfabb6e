import { reconcile, type Entry } from '../../../shared/domain/claims/reconcile';
import { reconciled, type Reconciliation } from '../../../shared/domain/claims/reconciliation';
import { dayOf, daysAfter, stampOf, timeOf } from '../../../shared/domain/workdays';
import { countBudgets } from '../../find/count-budgets';
import { inBatches } from '../../find/in-batches';
import type { Hall } from '../../hall';

type Tell = (line: Record<string, unknown>) => void;

/** After the agent bank's books of the day before are closed, in +08:00. */
const FROM = '05:00';
/** A day is looked at for so long: missed ones, and those with differences. */
const LOOK_BACK_DAYS = 7;
/** Orders are paid or sent back within so many days, whatever holidays lie between. */
const ORDER_DAYS = 40;

/** 每日对账: what our orders say of a day against the treasury's statement, and every budget against its claims. Answers how many days were looked at. */
export async function reconcilePayments(hall: Hall, tell: Tell): Promise<number> {
  const at = hall.now();
  if (timeOf(at) < FROM) return 0;
  const yesterday = daysAfter(dayOf(at), -1);
  const known = await hall.reconciliations.newest(LOOK_BACK_DAYS);
  let looked = 0;
  for (const day of dueDays(known, yesterday)) {
    const theirs = await hall.treasury.statement(day);
    // Without its statement the day is looked at in an hour.
    if (!theirs.ok) { tell({ reconciled: day, outcome: theirs.refusal }); continue; }
    const ours = await entriesOf(hall, day);
    const differences = reconcile(ours, theirs.value.flatMap((one): Entry[] => (one.state === 'ordered' ? [] : [{ ...one, state: one.state }])));
    const budgets = day === yesterday ? await countBudgets(hall, yearsOf(day)) : [];
    const found = reconciled(known.find((one) => one.day === day), { day, at: stampOf(at), ours, differences, budgets });
    if (!(await hall.reconciliations.record(found))) continue;
    tell({ reconciled: day, lines: found.lines, differences: found.count });
    looked += 1;
  }
  return looked;
}

/** The days since the last one on record, and those of the last days that did not come out even. */
function dueDays(known: readonly Reconciliation[], yesterday: string): string[] {
  const [newest] = known;
  const days = Array.from({ length: LOOK_BACK_DAYS }, (_, at) => daysAfter(yesterday, -at)).reverse();
  return days.filter((day) => {
    const found = known.find((one) => one.day === day);
    return found ? found.count > 0 : newest ? day > newest.day : day === yesterday;
  });
}

/** What became of our lines on a day, as their orders say. */
async function entriesOf(hall: Hall, day: string): Promise<Entry[]> {
  const from = daysAfter(day, -ORDER_DAYS);
  const months = [...new Set([from, daysAfter(day, -ORDER_DAYS / 2), day].map((one) => one.slice(0, 7)))];
  const orders = await Promise.all(months.map((month) => hall.payments.listMade(month, { from, to: day })));
  const found = await inBatches(orders.flat(), (orderNo) => hall.payments.find(orderNo));
  return found.flatMap((order) => order?.lines.flatMap(({ lineNo, amountFen, fate }): Entry[] => (fate?.on === day ? [{ orderNo: order.orderNo, lineNo, amountFen, state: fate.state }] : [])) ?? []);
}

/** Claims of a year are paid into the next. */
const yearsOf = (day: string) => [Number(day.slice(0, 4)) - 1, Number(day.slice(0, 4))];
