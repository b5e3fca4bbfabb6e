import { nextDay, openFollowUp } from '../../shared/domain/cases/bad-rating';
import { deskStates, type Case } from '../../shared/domain/cases/case';
import { waitsForGrant } from '../../shared/domain/cases/decide';
import { handlersOf } from '../../shared/domain/cases/handled-by';
import { waitsForLicence } from '../../shared/domain/cases/issue-licence';
import { isAsked } from '../../shared/domain/cases/procedure';
import type { Decider } from '../../shared/domain/delegation';
import type { EscalationLane, PackedCase, PackedRating } from '../hall';
import { dutyColumns } from './duties';

/** The queue of approved cases whose licence is still to be made: nothing waits where nobody looks. */
export const WAITING = 'DESK#LICENCE';

/** The columns that queries need; the rest of the case is one string. */
export function recordOf(after: Case) {
  const startedAt = after.steps[0]?.at ?? '';
  return {
    caseNo: after.caseNo, version: after.version, owner: `CASES#${after.applicant.personId}`, ownerSort: `${startedAt}#${after.caseNo}`,
    ...queueColumns(after), ...nameColumns(after), ...dutyColumns(after), row: packed(after, startedAt), body: after,
  };
}

type QueueColumns = { desk?: string; deskSort?: string; work?: string; handed?: string; itemDesk?: string };

function queueColumns(after: Case): QueueColumns {
  const owed = openFollowUp(after);
  if (owed) return { desk: ratingLane({ to: owed.to, desk: after.desk }), deskSort: `${nextDay(owed)}#${after.caseNo}` };
  const deskSort = `${urgencyOf(after)}#${after.dueOn}T${after.clock?.dueAt ?? '24:00'}#${after.receivedOn}#${after.caseNo}`;
  if (waitsForLicence(after.state)) return { desk: WAITING, deskSort };
  if (!deskStates.includes(after.state)) return {};
  return { desk: `DESK#${after.desk}`, itemDesk: `ITEM#${after.desk}#${after.item.code}`, deskSort, ...workColumn(after), ...(after.handOver ? { handed: `HANDED#${after.handOver.to.officerId}` } : {}) };
}

/** 0 past the law's day, 1 close to it, 2 in time, 3 resting. */
export function urgencyOf({ clock }: Case): '0' | '1' | '2' | '3' {
  if (clock?.isResting) return '3';
  return clock?.light === 'red' ? '0' : clock?.light === 'yellow' ? '1' : '2';
}

/** A leader's leave comes first, then whoever has the case; what rests is nobody's to take. */
function workColumn(one: Case): { work?: string } {
  const leader = one.state === 'proposed' ? one.proposal?.decider : one.procedures.find(isAsked)?.leader;
  if (leader) return { work: leaderQueue(leader, one.desk) };
  if (one.takenBy) return { work: `TAKER#${one.takenBy.officerId}` };
  return one.clock?.isResting ? {} : { work: `OPEN#${one.desk}` };
}

/** Chiefs have a queue for each desk; there is one director, and one meeting. */
export function leaderQueue(leader: Decider, desk: string): string {
  return leader === 'director' || leader === 'meeting' ? 'LEADER#director' : `LEADER#chief#${desk}`;
}

/** Bad ratings that are owed an answer: a chief’s of one desk, or one office’s of all. */
export function ratingLane({ to, desk }: EscalationLane): string {
  return to === 'chief' ? `RATINGS#chief#${desk}` : `RATINGS#${to}`;
}

function nameColumns(one: Case): { nameDesk?: string; nameSort?: string } {
  return one.receivedOn === null ? {} : { nameDesk: `NAMES#${one.desk}`, nameSort: `${one.applicant.name}#${one.caseNo}` };
}

function answerBy({ state, notices }: Case): { answerBy?: string } {
  const replyBy = state === 'supplementing' ? notices.at(-1)?.replyBy : undefined;
  return replyBy ? { answerBy: replyBy } : {};
}

function badRating(after: Case): { badRating?: PackedRating } {
  const owed = openFollowUp(after);
  if (!owed || !after.rating) return {};
  const { rating: { grade, comment, on } } = after;
  const { contactBy, dueOn, contacted, overran } = owed;
  return { badRating: { grade, comment, on, contactBy, dueOn, contacted: contacted && { name: contacted.name, at: contacted.at, isReached: contacted.isReached }, isOverrun: overran.length > 0, handledBy: handlersOf(after) } };
}

/** 催办: when the applicant last asked where it stays. */
function urged({ steps }: Case): { urgedAt?: string } {
  const last = steps.filter(({ action }) => action === 'urge').at(-1);
  return last ? { urgedAt: last.at } : {};
}

function packed(after: Case, startedAt: string): PackedCase {
  const { caseNo, item: { code, name }, applicant, state, receivedOn, dueOn, clock, takenBy, decision, rating } = after;
  return {
    caseNo, itemCode: code, itemName: name, applicantName: applicant.name, desk: after.desk, state, startedAt, receivedOn, dueOn, takenBy: takenBy && { officerId: takenBy.officerId, name: takenBy.name },
    clock: clock && { light: clock.light, legalDueOn: clock.legalDueOn, dueAt: clock.dueAt, isResting: clock.isResting },
    isGranted: decision?.isGranted ?? null, isRated: rating !== null, ...answerBy(after), ...(applicant.town ? { town: applicant.town } : {}), ...urged(after), ...badRating(after), ...(waitsForGrant(after) ? { waitsForGrant: true as const } : {}),
  };
}
