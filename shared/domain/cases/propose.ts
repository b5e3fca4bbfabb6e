import { deciderOf, mayDecideAs, type Decider, type DelegationRule, type Situation } from '../delegation';
import type { OfficerRole } from '../people/officer';
import type { ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, timeOf } from '../workdays';
import { unverified } from './awaited';
import { needsInspection } from './accept-case';
import type { Case, Minute } from './case';
import { isRunning } from './procedure';

export type Delegation = { rules: readonly DelegationRule[]; chiefDesks: readonly string[] };
type Asked = { one: Case; item: ServiceItem; delegation: Delegation; isGranted: boolean; at: Date };

/** Who decides this matter now. A refusal is always a leader's (否定报备). */
export function deciderFor({ one, item, delegation, isGranted, at }: Asked): Decider {
  const found = deciderOf(delegation.rules, {
    itemCode: item.code, type: item.type, department: one.desk, promisedDays: item.promisedDays, chiefDesks: delegation.chiefDesks,
    procedures: one.procedures.filter(({ endedAt }) => endedAt !== null).map(({ kind }) => kind), situations: situationsOf(one, isGranted, at),
  });
  if (isGranted || found !== 'clerk') return found;
  return delegation.chiefDesks.includes(one.desk) ? 'chief' : 'director';
}

function situationsOf(one: Case, isGranted: boolean, at: Date): Situation[] {
  const held: [Situation, boolean][] = [
    ['refusal', !isGranted], ['extended', one.extension !== null], ['hearing', one.procedures.some(({ kind, endedAt }) => kind === 'hearing' && endedAt !== null)],
    ['late', isLate(one, at)], ['licenceUnverified', unverified(one).length > 0], ['licenceChanged', one.alerts.length > 0],
    ['inspectionFailed', one.procedures.some(({ visit }) => visit?.report?.isPassed === false)],
  ];
  return held.filter(([, is]) => is).map(([situation]) => situation);
}

/** Past the promise, of half a day past its hour: it has to be said why (优化营商环境条例 art. 36). */
export function isLate({ dueOn, clock }: Pick<Case, 'dueOn' | 'clock'>, at: Date): boolean {
  if (dueOn === null || clock?.isResting) return false;
  return dayOf(at) > dueOn || (dayOf(at) === dueOn && clock !== null && clock.dueAt !== null && timeOf(at) > clock.dueAt);
}

type Deciding = { before: Case; item: ServiceItem; delegation: Delegation; isGranted: boolean; officer: { officerId: string; role: OfficerRole }; minute: Minute | undefined; at: Date };
export type NotToDecide = 'NeedsProposal' | 'NotForYou' | 'NotTakenByYou' | 'ProposerMayNotDecide' | 'MinuteNeeded' | NotReady;
export type NotReady = 'ProcedureRunning' | 'InspectionNeeded' | 'LatenessUnexplained';

/** Whether this officer may decide this case now: its holder within the delegation, or a leader it was reported to. */
export function mayDecideNow({ before, item, delegation, isGranted, officer, minute, at }: Deciding): Outcome<void, NotToDecide> {
  const decider = before.proposal?.decider ?? deciderFor({ one: before, item, delegation, isGranted, at });
  if (before.state === 'proposed') {
    if (!mayDecideAs(officer.role, decider)) return refuse('NotForYou');
    if (before.proposal?.by.officerId === officer.officerId) return refuse('ProposerMayNotDecide');
  } else if (before.takenBy?.officerId !== officer.officerId) {
    return refuse('NotTakenByYou', { takenBy: before.takenBy?.name ?? null });
  } else if (!mayDecideAs(officer.role, decider)) {
    return refuse('NeedsProposal', { decider });
  }
  return decider === 'meeting' && !minute ? refuse('MinuteNeeded') : allow(undefined);
}

/** Nothing is decided while a procedure runs, without the inspection the item asks for, or late without a word why. */
export function isReady(before: Case, item: ServiceItem, isGranted: boolean, at: Date): Outcome<void, NotReady> {
  if (before.procedures.some(isRunning)) return refuse('ProcedureRunning');
  const isInspected = before.procedures.some(({ kind, endedAt, visit }) => kind === 'siteInspection' && endedAt !== null && Boolean(visit?.report));
  if (isGranted && needsInspection(item) && !isInspected) return refuse('InspectionNeeded');
  return isLate(before, at) && before.lateness === null ? refuse('LatenessUnexplained', { dueOn: before.dueOn }) : allow(undefined);
}
