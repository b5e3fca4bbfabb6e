import { reconcileDeliveries } from '../../../shared/contract/settlements';
import { readBill } from '../../../shared/domain/delivery/bill';
import { maySettle } from '../../../shared/domain/delivery/parcel-actions';
import { compareBill } from '../../../shared/domain/delivery/settlement';
import { allow, refuse } from '../../../shared/domain/outcome';
import { dayOf, stampOf } from '../../../shared/domain/workdays';
import { findElsewhere, ledgerOf } from '../../find/settle-bill';
import { handle } from '../../http/handle';
import { readCsv } from '../../../shared/domain/delivery/read-csv';
import { showSettlement } from '../../show/settlement';

/** The same bill again comes out the same; a corrected one takes its place. */
export default handle(reconcileDeliveries, async ({ input: { carrier, month, bill: text }, caller, hall }) => {
  if (!maySettle(caller.role)) return refuse('NotForYou');
  if (month >= dayOf(hall.now()).slice(0, 7)) return refuse('MonthNotOver', { month });
  const bill = readBill(readCsv(text));
  if (!bill.ok) return bill;
  const [before, ledger, reference] = await Promise.all([hall.settlements.find(carrier, month), ledgerOf(hall, carrier, month), hall.reference()]);
  const compared = compareBill(bill.value, ledger, carrier, await findElsewhere(hall, bill.value, ledger));
  const by = { officerId: caller.officerId, name: caller.name };
  const after = { carrier, month, version: before?.version ?? 0, at: stampOf(hall.now()), by, digest: hall.digest(text), ...compared };
  return (await hall.settlements.record(after)) ? allow(showSettlement(after, reference)) : refuse('ChangedMeanwhile');
});
