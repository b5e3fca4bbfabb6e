import type { Decider } from '../delegation';
import type { StoredFile } from '../files/stored-file';
import type { ServiceItem } from '../items/item';
import { allow, refuse, type Outcome } from '../outcome';
import type { Conflict } from '../people/conflict';
import type { OfficerName, OfficerRole } from '../people/officer';
import { dayOf, stampOf, type Calendar } from '../workdays';
import { acceptedNow, declined } from './accept-case';
import type { Case, Declined, Minute } from './case';
import { deliverBy, extensionDays, withDeadlines } from './deadlines';
import { decided, granted, type CheckDays } from './decide';
import type { NoticeLeave } from './notice';
import { mayGrant, type Obstacle } from './obstacles';
import { isForLeaders, mayTake, needReason, type OfficerAction } from './officer-actions';
import { opined, restOver } from './opinion';
import { deciderFor, isReady, mayDecideNow, type Delegation, type NotToDecide } from './propose';
import { consentDates } from './recompute';
import { procedureActions, runProcedure, type ProcedureAction, type ProcedureRefused, type ProcedureTold, type VisitKnown } from './run-procedure';
import { record, type Act } from './step';
import { allowNotice, askSupplement, type NotAsked, type SupplementAsked } from './supplement';
import { answerHandOver } from './take-case';

/** What some actions need to be told beside the reason. */
export type Details = {
  decline?: Declined | undefined; supplement?: SupplementAsked | undefined; leave?: NoticeLeave['ground'] | undefined; procedure?: ProcedureTold | undefined;
  proposal?: { isGranted: boolean } | undefined; minute?: Minute | undefined;
};
export type Deed = {
  before: Case; item: ServiceItem; action: OfficerAction; details: Details; calendar: Calendar; delegation: Delegation; officer: OfficerName & { role: OfficerRole }; act: Act;
  /** Whether the officer has an interest in the case (回避). */
  conflict?: Conflict | null;
  /** The files that prove materials of this case. */
  files: readonly StoredFile[];
  /** Only where visits are planned or reported. */
  visits?: VisitKnown | undefined;
  checkDays: CheckDays;
};
export type Refused = 'ActionNotOpen' | 'ConflictOfInterest' | 'NotTakenByYou' | 'ReasonNeeded' | 'ExtendedBefore' | 'ExtensionTooLate' | 'NotHandedToYou' | Obstacle | NotAsked | NotToDecide | ProcedureRefused;

/** What nobody does in a matter of their own: the rest decides nothing, and putting it back is the way out. */
const mayInConflict: readonly OfficerAction[] = ['putBack', 'declineHandOver'];

/** Whoever holds a case acts on it; these are for others, or ask for themselves who it is. */
const notOnlyHolders: readonly OfficerAction[] = ['extend', 'approve', 'reject', 'acceptHandOver', 'declineHandOver'];

/**
 * What staff do with a case. Saying no needs its reason, which the applicant reads (行政许可法 art. 38); nothing is granted
 * while something stands in the way; who may decide, the delegation says.
 */
export function actOnCase(deed: Deed): Outcome<Case, Refused> {
  const { before, action, officer, act } = deed;
  if (!mayTake(officer.role, action)) return refuse('NotForYou');
  if (deed.conflict && !mayInConflict.includes(action)) return refuse('ConflictOfInterest', { conflict: deed.conflict });
  if (isProcedure(action)) return asHolder(deed) ?? runProcedure({ before, action, told: deed.details.procedure, officer, leader: leaderOf(deed), calendar: deed.calendar, act, ...(deed.visits ?? { staff: [], photos: [] }) });
  if (action === 'reject' && before.state === 'accepted') return toReport(deed);
  const moved = record(before, action, { ...act, reason: groundOf(deed) });
  if (!moved.ok) return moved;
  const refused = asHolder(deed);
  if (refused) return refused;
  if (needReason.includes(action) && !act.reason?.trim()) return refuse('ReasonNeeded', { action });
  return done(deed, action, moved.value);
}

/** What was proposed is the ground of a refusal, unless the leader words it anew; putting back needs none. */
function groundOf({ before, action, act }: Deed): string | undefined {
  if (action === 'putBack') return undefined;
  return action === 'reject' ? act.reason?.trim() || before.proposal?.reason : act.reason;
}

/** 否定报备: nobody refuses alone. */
function toReport({ before, item, delegation, officer, act }: Deed): Outcome<never, 'NotTakenByYou' | 'NeedsProposal'> {
  if (before.takenBy?.officerId !== officer.officerId) return refuse('NotTakenByYou', { takenBy: before.takenBy?.name ?? null });
  return refuse('NeedsProposal', { decider: deciderFor({ one: before, item, delegation, isGranted: false, at: act.at }) });
}

function isProcedure(action: OfficerAction): action is ProcedureAction {
  return (procedureActions as readonly string[]).includes(action);
}

function leaderOf({ before, delegation }: Deed): Decider {
  return delegation.chiefDesks.includes(before.desk) ? 'chief' : 'director';
}

function asHolder({ before, action, officer }: Deed): Outcome<never, 'NotTakenByYou'> | undefined {
  if (isForLeaders(action) || notOnlyHolders.includes(action) || before.takenBy?.officerId === officer.officerId) return undefined;
  return refuse('NotTakenByYou', { takenBy: before.takenBy?.name ?? null });
}

function done(deed: Deed, action: Exclude<OfficerAction, ProcedureAction>, after: Case): Outcome<Case, Refused> {
  const { before, item, details, calendar, officer, act } = deed;
  const by = { officerId: officer.officerId, name: officer.name };
  switch (action) {
    case 'putBack': return allow({ ...after, takenBy: null, handOver: null });
    case 'accept': return allow(acceptedNow(after, calendar, act.at));
    case 'decline': return declined(after, details.decline);
    case 'askSupplement': return askSupplement({ before, after, item, asked: details.supplement, officer: by, calendar, at: act.at });
    case 'allowNotice': return allowNotice(before, after, details.leave, by, act);
    case 'extend': return extended(deed, after, by);
    case 'explainLate': return allow({ ...after, lateness: { reason: act.reason ?? '', by, at: stampOf(act.at) } });
    case 'consentDates': return consentDates(before, 'officer', calendar, act);
    case 'acceptHandOver':
    case 'declineHandOver': return answerHandOver(before, action, act);
    case 'propose': return proposed(deed, after, by);
    case 'sendBack': return allow({ ...after, proposal: null });
    case 'redo': return allow(acceptedNow(restOver(after, act.at), calendar, act.at));
    case 'opine': return reviewed(deed) ?? opined(after, { before, files: deed.files, at: act.at, reason: act.reason });
    case 'convert': return grantedNow(deed, restOver(after, act.at), by);
    case 'approve': return mayDecideAnd(deed, true) ?? grantedNow(deed, after, by);
    case 'reject': return mayDecideAnd(deed, false) ?? rejected(deed, after, by);
  }
}

function mayDecideAnd({ before, item, delegation, officer, details, act }: Deed, isGranted: boolean): Outcome<never, Refused> | undefined {
  const free = mayDecideNow({ before, item, delegation, isGranted, officer, minute: details.minute, at: act.at });
  return free.ok ? undefined : free;
}

/** An opinion is given on what was looked at: all but the postponed materials. */
function reviewed({ before, item, act }: Deed): Outcome<never, Refused> | undefined {
  const ready = isReady(before, item, true, act.at);
  return ready.ok ? undefined : ready;
}

function grantedNow({ before, item, files, checkDays, calendar, details, act }: Deed, after: Case, by: OfficerName): Outcome<Case, Refused> {
  const free = mayGrant({ before, files, at: act.at, reason: act.reason ?? before.proposal?.reason });
  if (!free.ok) return free;
  const ready = isReady(before, item, true, act.at);
  if (!ready.ok) return ready;
  return granted(after, checkDays, item, act, { by, deliverBy: deliverBy(dayOf(act.at), calendar), ...(details.minute ? { minute: details.minute } : {}) });
}

function rejected(deed: Deed, after: Case, by: OfficerName): Outcome<Case, Refused> {
  const { before, item, calendar, details, act } = deed;
  const reason = groundOf(deed);
  if (!reason) return refuse('ReasonNeeded', { action: 'reject' });
  const ready = isReady(before, item, false, act.at);
  if (!ready.ok) return ready;
  return decided(after, false, item, { ...act, reason }, { by, deliverBy: deliverBy(dayOf(act.at), calendar), ...(details.minute ? { minute: details.minute } : {}) });
}

function proposed({ before, item, delegation, details, files, act }: Deed, after: Case, by: OfficerName): Outcome<Case, Refused> {
  const isGranted = details.proposal?.isGranted ?? true;
  const reason = act.reason?.trim() ?? '';
  if (!isGranted && reason === '') return refuse('ReasonNeeded', { action: 'propose' });
  const free = isGranted ? mayGrant({ before, files, at: act.at, reason }) : allow(undefined);
  if (!free.ok) return free;
  const ready = isReady(before, item, isGranted, act.at);
  if (!ready.ok) return ready;
  return allow({ ...after, proposal: { isGranted, reason, by, at: stampOf(act.at), decider: deciderFor({ one: before, item, delegation, isGranted, at: act.at }) } });
}

/** 延长办理期限: once, by the head of the body, with the reason told, while there is time left to extend (行政许可法 art. 42). */
function extended({ before, item, calendar, act }: Deed, after: Case, by: OfficerName): Outcome<Case, 'ExtendedBefore' | 'ExtensionTooLate'> {
  if (before.extension !== null) return refuse('ExtendedBefore', { on: before.extension.on });
  if (before.clock && !before.clock.isResting && dayOf(act.at) > before.clock.legalDueOn) return refuse('ExtensionTooLate', { legalDueOn: before.clock.legalDueOn });
  return allow(withDeadlines({ ...after, extension: { days: extensionDays(item), reason: act.reason ?? '', by, on: dayOf(act.at) } }, calendar, act.at));
}
