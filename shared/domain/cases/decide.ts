import { actionsOpen } from '../flow';
import type { StoredFile } from '../files/stored-file';
import { allow, type Outcome } from '../outcome';
import type { MadePromise } from '../promises/promise';
import type { ServiceItem } from '../items/item';
import { dayOf, daysAfter } from '../workdays';
import { caseFlow, type Case, type Decision } from './case';
import { mayGrant } from './obstacles';
import { byHall, record, type Act } from './step';

/** Days after the decision by which each commitment is checked, by its code. */
export type CheckDays = Readonly<Record<string, number>>;

/** Who decided, by when it has to be delivered, and the minute of the meeting that decided it. */
type Beside = Pick<Decision, 'by' | 'deliverBy' | 'minute'>;

/** With a licence to come the case waits for it; without one the decision closes it. */
export function decided(after: Case, isGranted: boolean, item: ServiceItem, act: Act, beside: Beside = {}): Outcome<Case, 'ActionNotOpen'> {
  const decision = { isGranted, reason: act.reason ?? null, on: dayOf(act.at), ...beside };
  const waits = isGranted && item.result.licenceType !== null;
  return waits ? allow({ ...after, decision }) : record({ ...after, decision }, 'close', byHall(act.at));
}

/** Granted: from now on each commitment has a day by which it is checked (事中事后核查), as its letter told. */
export function granted(after: Case, checkDays: CheckDays, item: ServiceItem, act: Act, beside: Beside = {}): Outcome<Case, 'ActionNotOpen'> {
  return decided({ ...after, promises: withCheckDays(after, checkDays, act) }, true, item, act, beside);
}

function withCheckDays(after: Case, checkDays: CheckDays, act: Act): MadePromise[] {
  return after.promises.map((promise) =>
    promise.state === 'open' && promise.kind === 'commitment' ? { ...promise, dueOn: daysAfter(dayOf(act.at), checkDays[promise.commitment ?? ''] ?? 0) } : promise);
}

/** A case of low risk that the hall grants by itself; not one that a clerk has taken, who decides. */
export function waitsForGrant(one: Case): boolean {
  return one.item.byFiling === true && one.takenBy === null && actionsOpen(caseFlow, one.state, 'clock').includes('approveByFiling');
}

type Filed = { before: Case; item: ServiceItem; files: readonly StoredFile[]; checkDays: CheckDays; at: Date };

/** 备案即准予: grants what was filed when nothing stands in the way; as long as something does, the case stays as it is. */
export function grantByFiling({ before, item, files, checkDays, at }: Filed): Outcome<Case, 'ActionNotOpen'> {
  if (!waitsForGrant(before) || !mayGrant({ before, files, at, reason: undefined }).ok) return allow(before);
  const moved = record(before, 'approveByFiling', byHall(at));
  return moved.ok ? granted(moved.value, checkDays, item, byHall(at)) : moved;
}
