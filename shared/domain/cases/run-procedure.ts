import { isLeader, type Decider } from '../delegation';
import type { OfficerName, OfficerRole } from '../people/officer';
import { allow, refuse, type Outcome } from '../outcome';
import { dayOf, stampOf, type Calendar } from '../workdays';
import type { Term } from '../clock/due';
import type { Case } from './case';
import { withDeadlines } from './deadlines';
import { mayHear, type HearingRefused } from './hearing';
import { planVisit, type NotPlanned, type VisitTold } from './plan-visit';
import { isAsked, isRunning, type Procedure, type ProcedureKind, type VisitOfficer } from './procedure';
import { reported, type NotReported, type ReportTold } from './report-visit';
import { record, withTurn, type Act } from './step';

/** What is told of a procedure: `id` names one that is there already. */
export type ProcedureTold = {
  id?: number | undefined; kind?: ProcedureKind | undefined; planned?: Term | undefined; with?: string | undefined; result?: string | undefined;
  visit?: VisitTold | undefined;
  report?: ReportTold | undefined;
};
export const procedureActions = ['askProcedure', 'startProcedure', 'refuseProcedure', 'planVisit', 'reportVisit', 'endProcedure'] as const;
export type ProcedureAction = (typeof procedureActions)[number];
type Deed = { before: Case; action: ProcedureAction; told: ProcedureTold | undefined; officer: OfficerName & { role: OfficerRole }; leader: Decider; calendar: Calendar; act: Act } & VisitKnown;
/** Beside the case: who goes or signs, as they are on record, and which photos of this case's visits are clean. */
export type VisitKnown = { staff: readonly VisitOfficer[]; photos: readonly string[] };
export type ProcedureRefused = 'ActionNotOpen' | 'DetailsNeeded' | 'ReasonNeeded' | 'ProcedureNotFound' | HearingRefused | NotPlanned | NotReported;

/** A year at the most: what takes longer is no pause. */
const LONGEST = 365;

/**
 * 特别程序 (行政许可法 art. 45): each with its reason, its planned length, the leader who approved it and a notice in writing;
 * while it runs the clock stands still. A leader who asks for one approves it by asking.
 */
export function runProcedure(deed: Deed): Outcome<Case, ProcedureRefused> {
  const changed = deed.action === 'askProcedure' || (deed.action === 'startProcedure' && deed.told?.id === undefined) ? opened(deed) : changedOf(deed);
  if (!changed.ok) return changed;
  const heard = hearingOf(deed, changed.value);
  if (!heard.ok) return heard;
  const isOwnStart = deed.action === 'askProcedure' && isLeader(deed.officer.role);
  const moved = record(deed.before, isOwnStart ? 'startProcedure' : deed.action, deed.act, { procedures: changed.value });
  return moved.ok ? allow(withTurn(withDeadlines(moved.value, deed.calendar, deed.act.at), deed.act.at)) : moved;
}

/** A hearing that starts, or is planned anew, keeps the law's distances. */
function hearingOf({ before, action, told, calendar, act }: Deed, after: readonly Procedure[]): Outcome<void, HearingRefused | 'DetailsNeeded'> {
  const one = after.find(({ id }) => id === (told?.id ?? after.length));
  const isPlanned = action === 'planVisit' || (one?.startedAt !== null && one?.startedAt === stampOf(act.at));
  if (one?.kind !== 'hearing' || !isPlanned) return allow(undefined);
  return one.visit ? mayHear(one.visit, before.takenBy?.officerId ?? null, dayOf(act.at), calendar) : refuse('DetailsNeeded', { fields: ['procedure.visit'] });
}

function opened({ before, told, officer, leader, staff, act }: Deed): Outcome<Procedure[], ProcedureRefused> {
  const { kind, planned } = told ?? {};
  if (!act.reason?.trim()) return refuse('ReasonNeeded', { action: 'askProcedure' });
  if (!kind || !planned || planned.length < 1 || planned.length > LONGEST || !Number.isInteger(planned.length)) return refuse('DetailsNeeded', { fields: ['procedure'] });
  const by = nameOf(officer);
  const now = stampOf(act.at);
  const isStarted = isLeader(officer.role);
  const asked: Procedure = {
    id: before.procedures.length + 1, kind, reason: act.reason.trim(), planned, with: told?.with?.trim() || null, leader, askedBy: by, askedAt: now,
    approvedBy: isStarted ? by : null, startedAt: isStarted ? now : null, refused: null, endedAt: null, result: null, visit: null,
  };
  const visited = told?.visit ? planVisit(asked, told.visit, staff, act) : allow(asked);
  return visited.ok ? allow([...before.procedures, visited.value]) : visited;
}

function changedOf({ before, action, told, officer, staff, photos, act }: Deed): Outcome<Procedure[], ProcedureRefused> {
  const found = before.procedures.find(({ id }) => id === told?.id);
  const by = nameOf(officer);
  const now = stampOf(act.at);
  const changed = found && ((): Outcome<Procedure, ProcedureRefused> => {
    switch (action) {
      case 'startProcedure': return isAsked(found) ? allow({ ...found, approvedBy: by, startedAt: now }) : refuse('ProcedureNotFound');
      case 'refuseProcedure':
        if (!act.reason?.trim()) return refuse('ReasonNeeded', { action });
        return isAsked(found) ? allow({ ...found, refused: { by, reason: act.reason, at: now } }) : refuse('ProcedureNotFound');
      case 'planVisit': return told?.visit && isRunning(found) ? planVisit(found, told.visit, staff, act) : refuse('DetailsNeeded', { fields: ['procedure.visit'] });
      case 'reportVisit': return reported(found, told?.report, { staff, photos }, act);
      default: return ended(found, told?.result, now);
    }
  })();
  if (!changed) return refuse('ProcedureNotFound', { id: told?.id ?? null });
  return changed.ok ? allow(before.procedures.map((one) => (one === found ? changed.value : one))) : changed;
}

function ended(found: Procedure, result: string | undefined, now: string): Outcome<Procedure, ProcedureRefused> {
  if (!isRunning(found)) return refuse('ProcedureNotFound', { id: found.id });
  if (!result?.trim()) return refuse('DetailsNeeded', { fields: ['procedure.result'] });
  return allow({ ...found, endedAt: now, result: result.trim() });
}

function nameOf({ officerId, name }: OfficerName): OfficerName {
  return { officerId, name };
}
